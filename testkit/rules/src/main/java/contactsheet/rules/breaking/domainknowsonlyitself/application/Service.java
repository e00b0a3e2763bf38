package contactsheet.rules.breaking.domainknowsonlyitself.application;

public record Service() {}
