package contactsheet.contract;

import contactsheet.application.port.out.MetadataStore;

/// The part of [MetadataStoreContract] that is about listings, for a store that lists in more than
/// one way, and does everything else in one.
public abstract class ListedStoreContract
    implements ListingContract, PagingContract, ListingWhileWritingContract {
  /// Returns a store on a new, empty table; called once in each test.
  @Override
  public abstract MetadataStore store();
}
