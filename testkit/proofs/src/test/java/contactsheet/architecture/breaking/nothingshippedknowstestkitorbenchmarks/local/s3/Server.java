package contactsheet.architecture.breaking.nothingshippedknowstestkitorbenchmarks.local.s3;

public record Server() {}
