package contactsheet.rules.breaking.applicationaddsonlyconcurrency.adapter.inmemory;

public record Store() {}
