package ${package}.adapter.inmemory;

import ${package}.application.port.out.MetadataStore;
import ${package}.contract.MetadataStoreContract;

final class InMemoryMetadataStoreTest extends MetadataStoreContract {
  private final MetadataStore store = new InMemoryMetadataStore();

  @Override
  protected MetadataStore store() {
    return store;
  }
}
