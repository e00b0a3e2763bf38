package contactsheet.adapter.inmemory;

import contactsheet.application.SortedListing;
import contactsheet.contract.TimeListingContract;

/// A listing by time of a table without an index for it, which every store can have.
final class SortedListingInMemoryTest extends TimeListingContract {
  @Override
  protected Table table() {
    var store = InMemoryMetadataStore.keyedByFilenameAndBucket();
    return new Table(store, new SortedListing(store)::list);
  }
}
