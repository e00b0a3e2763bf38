package contactsheet.architecture.breaking.onlyprogramsconstructadapters.application;

import contactsheet.architecture.breaking.onlyprogramsconstructadapters.adapter.inmemory.TableStore;
import contactsheet.architecture.breaking.onlyprogramsconstructadapters.application.port.out.Store;

record ConstructorOffender() {
  Store store() {
    return new TableStore();
  }
}
