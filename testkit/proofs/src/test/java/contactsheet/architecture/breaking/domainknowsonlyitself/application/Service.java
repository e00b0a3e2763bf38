package contactsheet.architecture.breaking.domainknowsonlyitself.application;

public record Service() {}
