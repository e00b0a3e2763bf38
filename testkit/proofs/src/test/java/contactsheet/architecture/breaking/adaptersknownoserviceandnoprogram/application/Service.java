package contactsheet.architecture.breaking.adaptersknownoserviceandnoprogram.application;

public record Service() {}
