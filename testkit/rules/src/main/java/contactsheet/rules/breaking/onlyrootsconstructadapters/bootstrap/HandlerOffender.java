package contactsheet.rules.breaking.onlyrootsconstructadapters.bootstrap;

import contactsheet.rules.breaking.onlyrootsconstructadapters.adapter.inmemory.TableStore;
import contactsheet.rules.breaking.onlyrootsconstructadapters.application.port.out.Store;

record HandlerOffender() {
  Store store() {
    return new TableStore();
  }
}
