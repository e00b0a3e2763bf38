package contactsheet.adapter.inmemory;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.jqwik.SampledStoreContract;

class SampledStoreInMemoryTest extends SampledStoreContract {
  SampledStoreInMemoryTest() {
    super(2000);
  }

  @Override
  protected MetadataStore store() {
    return InMemoryMetadataStore.keyedByFilenameAndBucket();
  }
}
