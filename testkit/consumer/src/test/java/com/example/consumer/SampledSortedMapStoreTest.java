package com.example.consumer;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.SampledStoreContract;

class SampledSortedMapStoreTest extends SampledStoreContract {
  SampledSortedMapStoreTest() {
    super(500);
  }

  @Override
  protected MetadataStore store() {
    return new SortedMapStore();
  }
}
