package contactsheet.architecture.breaking.adaptersdonotknoweachother.adapter.aws.dynamodb;

public record Item() {}
