package contactsheet.architecture.breaking.drivenadaptersshowonlytheirports.adapter.aws.dynamodb;

public record MapperOffender() {}
