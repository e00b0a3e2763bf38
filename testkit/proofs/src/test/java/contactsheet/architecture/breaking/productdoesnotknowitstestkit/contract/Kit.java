package contactsheet.architecture.breaking.productdoesnotknowitstestkit.contract;

public record Kit() {}
