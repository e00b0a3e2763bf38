package contactsheet.rules.breaking.drivenadaptersshowonlytheirports.adapter.aws.dynamodb;

public record MapperOffender() {}
