package contactsheet.adapter.inmemory;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.MetadataStoreContract;
import contactsheet.contract.TableLayout;

class FilenameAndBucketTableInMemoryTest extends MetadataStoreContract {
  FilenameAndBucketTableInMemoryTest() {
    super(TableLayout.FILENAME_AND_BUCKET);
  }

  @Override
  public MetadataStore store() {
    return InMemoryMetadataStore.keyedByFilenameAndBucket();
  }
}
