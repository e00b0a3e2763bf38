package contactsheet.rules.shapes.framework;

/// Stands for a mapper's annotation.
public @interface Document {}
