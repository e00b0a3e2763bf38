package contactsheet.architecture.breaking.nothingshippedknowstestkitorbenchmarks.contract;

public record Kit() {}
