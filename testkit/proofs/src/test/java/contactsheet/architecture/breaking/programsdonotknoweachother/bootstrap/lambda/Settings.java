package contactsheet.architecture.breaking.programsdonotknoweachother.bootstrap.lambda;

public record Settings() {}
