package contactsheet.model;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.Flaw;
import java.util.function.Consumer;

/// Every bug that a scan of a bucket can have.
enum ScanBug {
  SCAN_TRUSTS_ITS_LISTING,
  AUDIT_SEES_NO_ORPHANS,
  READS_LAG_BEHIND,
  STORAGE_CLASS_IGNORED;

  Mutant mutant() {
    return switch (this) {
      case SCAN_TRUSTS_ITS_LISTING -> mutant(new TrustsItsListing(), Law.TABLE_EQUALS_BUCKET);
      case AUDIT_SEES_NO_ORPHANS ->
          mutant(new SeesNoOrphans(), Law.REPAIR_MAKES_UP_FOR_LOST_EVENTS);
      case STORAGE_CLASS_IGNORED -> mutant(new IgnoresClass(), Law.AUDIT_FINDS_WHAT_NO_EVENT_TELLS);
      case READS_LAG_BEHIND -> mutant(new ReadsLag(), Law.AUDIT_RAISES_NO_FALSE_ALARM);
    };
  }

  private Mutant mutant(Flaw flaw, Law broken) {
    return new Mutant(name(), flaw, broken);
  }

  private static final class ReadsLag implements Flaw {
    @Override
    public MetadataStore store(MetadataStore table, Consumer<ObjectLocation> forget) {
      return new LaggingStore(table);
    }
  }
}
