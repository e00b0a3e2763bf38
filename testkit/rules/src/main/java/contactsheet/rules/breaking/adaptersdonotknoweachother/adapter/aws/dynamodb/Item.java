package contactsheet.rules.breaking.adaptersdonotknoweachother.adapter.aws.dynamodb;

public record Item() {}
