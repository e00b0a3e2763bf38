package contactsheet.rules.breaking.adaptersknownoserviceandnoprogram.bootstrap.cli;

public record Program() {}
