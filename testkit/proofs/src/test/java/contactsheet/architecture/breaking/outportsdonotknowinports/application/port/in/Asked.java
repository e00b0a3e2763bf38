package contactsheet.architecture.breaking.outportsdonotknowinports.application.port.in;

public record Asked() {}
