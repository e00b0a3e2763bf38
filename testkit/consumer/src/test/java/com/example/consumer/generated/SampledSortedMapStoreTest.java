package com.example.consumer.generated;

import com.example.consumer.SortedMapStore;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.jqwik.SampledStoreContract;

class SampledSortedMapStoreTest extends SampledStoreContract {
  SampledSortedMapStoreTest() {
    super(500);
  }

  @Override
  protected MetadataStore store() {
    return new SortedMapStore();
  }
}
