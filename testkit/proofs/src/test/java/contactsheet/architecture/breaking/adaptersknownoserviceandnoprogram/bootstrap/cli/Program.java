package contactsheet.architecture.breaking.adaptersknownoserviceandnoprogram.bootstrap.cli;

public record Program() {}
