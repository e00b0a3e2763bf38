package contactsheet.architecture.breaking.troublesneedthetableinmemory.bootstrap.cli.trouble;

import contactsheet.application.port.out.MetadataStore;

public record AnyTableOffender(MetadataStore store) {}
