package contactsheet.rules.breaking.adaptersknownoserviceandnoprogram.application;

public record Service() {}
