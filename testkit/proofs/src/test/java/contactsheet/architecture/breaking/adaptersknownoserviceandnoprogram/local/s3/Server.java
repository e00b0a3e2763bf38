package contactsheet.architecture.breaking.adaptersknownoserviceandnoprogram.local.s3;

public record Server() {}
