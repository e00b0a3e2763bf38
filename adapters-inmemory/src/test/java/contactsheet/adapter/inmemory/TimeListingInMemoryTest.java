package contactsheet.adapter.inmemory;

import contactsheet.application.SortedListing;
import contactsheet.contract.TimeListingContract;

final class TimeListingInMemoryTest extends TimeListingContract {
  @Override
  protected Table table() {
    var store = InMemoryMetadataStore.keyedByFilenameAndBucket();
    return new Table(store, new SortedListing(store)::list);
  }
}
