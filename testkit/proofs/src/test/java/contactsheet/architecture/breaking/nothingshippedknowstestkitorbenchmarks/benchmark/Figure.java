package contactsheet.architecture.breaking.nothingshippedknowstestkitorbenchmarks.benchmark;

public record Figure() {}
