package contactsheet.architecture.breaking.drivenadaptersshowonlytheirports.adapter.crt.http;

public record TransportOffender() {}
