package contactsheet.rules.breaking.onlyrootsconstructadapters.application;

import contactsheet.rules.breaking.onlyrootsconstructadapters.adapter.inmemory.TableStore;
import contactsheet.rules.breaking.onlyrootsconstructadapters.application.port.out.Store;

record ConstructorOffender() {
  Store store() {
    return new TableStore();
  }
}
