package contactsheet.architecture.breaking.troublesneedthetableinmemory.bootstrap.cli.trouble;

import contactsheet.architecture.breaking.troublesneedthetableinmemory.adapter.inmemory.InMemoryMetadataStore;

public record Troubled(InMemoryMetadataStore table) {}
