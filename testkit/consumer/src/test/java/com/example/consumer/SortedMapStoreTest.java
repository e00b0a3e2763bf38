package com.example.consumer;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.MetadataStoreContract;
import contactsheet.contract.TableLayout;

class SortedMapStoreTest extends MetadataStoreContract {
  SortedMapStoreTest() {
    super(TableLayout.FILENAME_AND_BUCKET);
  }

  @Override
  public MetadataStore store() {
    return new SortedMapStore();
  }
}
