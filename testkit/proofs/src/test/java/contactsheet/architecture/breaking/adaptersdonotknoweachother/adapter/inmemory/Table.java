package contactsheet.architecture.breaking.adaptersdonotknoweachother.adapter.inmemory;

public record Table() {}
