package contactsheet.architecture.breaking.applicationaddsonlyconcurrency.adapter.inmemory;

public record Store() {}
