package contactsheet.rules.breaking.adaptersknownoserviceandnoprogram.local.s3;

public record Server() {}
