package contactsheet.architecture.breaking.troublesneedthetableinmemory.adapter.inmemory;

public record InMemoryMetadataStore() {}
