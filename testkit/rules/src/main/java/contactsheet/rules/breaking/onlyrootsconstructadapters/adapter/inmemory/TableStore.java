package contactsheet.rules.breaking.onlyrootsconstructadapters.adapter.inmemory;

import contactsheet.rules.breaking.onlyrootsconstructadapters.application.port.out.Store;

public record TableStore() implements Store {
  public static TableStore empty() {
    return new TableStore();
  }
}
