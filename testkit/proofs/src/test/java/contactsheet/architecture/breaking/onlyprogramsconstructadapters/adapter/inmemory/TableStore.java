package contactsheet.architecture.breaking.onlyprogramsconstructadapters.adapter.inmemory;

import contactsheet.architecture.breaking.onlyprogramsconstructadapters.application.port.out.Store;

public record TableStore() implements Store {}
