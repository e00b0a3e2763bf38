package contactsheet.rules.breaking.adaptersdonotknoweachother.adapter.inmemory;

public record Table() {}
