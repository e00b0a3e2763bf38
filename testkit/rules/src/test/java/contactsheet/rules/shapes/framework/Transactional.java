package contactsheet.rules.shapes.framework;

/// Stands for a framework's annotation.
public @interface Transactional {}
