package contactsheet.application.mutant;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.model.Law;
import contactsheet.application.model.Product;
import contactsheet.application.port.out.MetadataStore;
import java.util.function.Function;

/// Every bug, and the law that it breaks.
enum SeededBug implements Bug {
  WRITE_WITHOUT_A_CONDITION(Law.TABLE_EQUALS_BUCKET),
  EQUAL_SEQUENCERS_PASS(Law.DUPLICATES_WRITE_NOTHING),
  ROW_DELETED_FOR_A_TOMBSTONE(Law.TABLE_EQUALS_BUCKET),
  SEQUENCERS_COMPARED_AS_TEXT(Law.TABLE_EQUALS_BUCKET),
  NO_MARK(Law.TABLE_EQUALS_BUCKET),
  NO_MARK_WITHOUT_A_ROW(Law.TABLE_EQUALS_BUCKET),
  OBSERVES_BEFORE_IT_READS(Law.TABLE_EQUALS_BUCKET),
  KEY_DECODED_TWICE(Law.TABLE_EQUALS_BUCKET),
  FAILURE_SWALLOWED(Law.TABLE_EQUALS_BUCKET),
  REPAIR_THAT_OVERWRITES(Law.TABLE_EQUALS_BUCKET),
  HOLD_SHORTER_THAN_A_HANDLERS_LIFE(Law.TABLE_EQUALS_BUCKET),
  TOMBSTONE_SHORTER_THAN_A_HANDLERS_LIFE(Law.TABLE_EQUALS_BUCKET);

  private final Law broken;

  SeededBug(Law broken) {
    this.broken = broken;
  }

  @Override
  public Law broken() {
    return broken;
  }

  @Override
  public Product product() {
    return switch (this) {
      case WRITE_WITHOUT_A_CONDITION -> on(UnconditionalStore::new);
      case EQUAL_SEQUENCERS_PASS -> on(EqualPassesStore::new);
      case ROW_DELETED_FOR_A_TOMBSTONE -> on(RowDeletingStore::new);
      case SEQUENCERS_COMPARED_AS_TEXT -> on(TextOrderStore::new);
      case NO_MARK -> on(UnmarkedStore::new);
      case NO_MARK_WITHOUT_A_ROW -> on(NothingForNothingStore::new);
      case OBSERVES_BEFORE_IT_READS -> new ObservesFirst();
      case KEY_DECODED_TWICE -> new DecodesTwice();
      case FAILURE_SWALLOWED -> new SwallowsFailures();
      case REPAIR_THAT_OVERWRITES -> on(OverwritingStore::new);
      case HOLD_SHORTER_THAN_A_HANDLERS_LIFE -> on(ShortHoldStore::new);
      case TOMBSTONE_SHORTER_THAN_A_HANDLERS_LIFE -> new ShortLivedTombstones();
    };
  }

  private static Product on(Function<InMemoryMetadataStore, MetadataStore> broken) {
    return new Product() {
      @Override
      public MetadataStore store(InMemoryMetadataStore table) {
        return broken.apply(table);
      }
    };
  }
}
