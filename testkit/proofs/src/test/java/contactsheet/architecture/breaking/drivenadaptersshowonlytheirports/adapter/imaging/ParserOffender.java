package contactsheet.architecture.breaking.drivenadaptersshowonlytheirports.adapter.imaging;

public record ParserOffender() {}
