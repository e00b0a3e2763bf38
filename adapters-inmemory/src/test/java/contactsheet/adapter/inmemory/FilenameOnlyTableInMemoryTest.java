package contactsheet.adapter.inmemory;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.MetadataStoreContract;
import contactsheet.contract.TableLayout;

class FilenameOnlyTableInMemoryTest extends MetadataStoreContract {
  FilenameOnlyTableInMemoryTest() {
    super(TableLayout.FILENAME_ONLY);
  }

  @Override
  public MetadataStore store() {
    return InMemoryMetadataStore.keyedByFilename();
  }
}
