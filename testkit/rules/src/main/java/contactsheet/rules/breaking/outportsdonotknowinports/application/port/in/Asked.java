package contactsheet.rules.breaking.outportsdonotknowinports.application.port.in;

public record Asked() {}
