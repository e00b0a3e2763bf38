package contactsheet.contract;

import contactsheet.application.port.out.MetadataStore;

/// The part of [MetadataStoreContract] that is about listings, for a store that lists in more than
/// one way, and does everything else in one.
public abstract class ListedStoreContract
    implements ListingContract, PagingContract, ListingWhileWritingContract {
  /// A store on a fresh, empty table; asked for once in each test.
  @Override
  public abstract MetadataStore store();
}
