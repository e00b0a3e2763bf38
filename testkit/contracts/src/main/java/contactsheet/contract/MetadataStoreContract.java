package contactsheet.contract;

import contactsheet.application.port.out.MetadataStore;

/// The behaviour of every [MetadataStore]. An adapter's test extends this, and once more for the
/// other layout if its tables may have either.
///
/// Nothing here is ever skipped: where stores rightly differ, the difference is a parameter.
/// `SampledStoreContract` adds generated entries.
public abstract class MetadataStoreContract
    implements RoundTripContract,
        ConditionalSaveContract,
        ReconciliationHoldContract,
        ReplacementContract,
        TwoBucketsContract,
        ListingContract,
        PagingContract,
        ListingWhileWritingContract,
        ConcurrentWritersContract {
  private final TableLayout layout;

  /// @param layout the layout of the table behind the store
  protected MetadataStoreContract(TableLayout layout) {
    this.layout = layout;
  }

  /// Returns a store on a new, empty table; called once in each test.
  @Override
  public abstract MetadataStore store();

  @Override
  public final TableLayout layout() {
    return layout;
  }
}
