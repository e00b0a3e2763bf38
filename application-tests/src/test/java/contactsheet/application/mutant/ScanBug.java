package contactsheet.application.mutant;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.model.Law;
import contactsheet.application.model.Product;
import contactsheet.application.port.out.MetadataStore;

/// Every bug that a scan of a bucket can have, and the law that it breaks.
enum ScanBug implements Bug {
  SCAN_TRUSTS_ITS_LISTING(Law.TABLE_EQUALS_BUCKET),
  AUDIT_SEES_NO_ORPHANS(Law.REPAIR_MAKES_UP_FOR_LOST_EVENTS),
  READS_LAG_BEHIND(Law.AUDIT_RAISES_NO_FALSE_ALARM);

  private final Law broken;

  ScanBug(Law broken) {
    this.broken = broken;
  }

  @Override
  public Law broken() {
    return broken;
  }

  @Override
  public Product product() {
    return switch (this) {
      case SCAN_TRUSTS_ITS_LISTING -> new TrustsItsListing();
      case AUDIT_SEES_NO_ORPHANS -> new SeesNoOrphans();
      case READS_LAG_BEHIND ->
          new Product() {
            @Override
            public MetadataStore store(InMemoryMetadataStore table) {
              return new LaggingStore(table);
            }
          };
    };
  }
}
