package contactsheet.rules.breaking.drivenadaptersshowonlytheirports.adapter.imaging;

public record ParserOffender() {}
