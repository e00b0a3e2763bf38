package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.ObjectLocation;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The seeded bugs. For each there is a history that shows it.
public enum SeededBug {
  /// Every event writes its row without a condition.
  WRITE_WITHOUT_A_CONDITION(
      "A write without a condition", "The slower of two handlers writes last what it saw first."),
  /// The condition is `<=` instead of `<`, so a duplicate event overwrites.
  EQUAL_SEQUENCERS_PASS(
      "<= where < belongs",
      "Every duplicate writes the row again, and one that stalled writes what it saw before."),
  /// A removed object's row is deleted, and no tombstone is left.
  ROW_DELETED_FOR_A_TOMBSTONE(
      "A row deleted where a tombstone belongs",
      "Without the tombstone there is nothing for a late write to lose against."),
  /// Sequencers of different lengths are compared as texts.
  SEQUENCERS_COMPARED_AS_TEXT(
      "Sequencers of different lengths compared as texts",
      "As texts, 8 comes after 09: where the longer one is later, its event is thrown away."),
  /// Sequencers of different lengths are compared after padding.
  SEQUENCERS_PADDED(
      "Sequencers padded on the left",
      "As numbers, 8 comes after 07: where the longer one is later, its event is thrown away."),
  /// An event with the row's sequencer counts as done, even if the row is wrong.
  SAME_SEQUENCER_IS_DONE(
      "The same sequencer taken for done",
      "A server that gives all its events one sequencer is followed no further than the first."),
  /// The reconcile path leaves no mark, so a stalled writer can replace its row.
  NO_MARK(
      "No reconciled_at mark",
      "After an event without a sequencer, a stalled writer passes what was seen later."),
  /// The reconcile path leaves no mark if there is neither an object nor a row.
  NO_MARK_WITHOUT_A_ROW(
      "No mark for an absent object without a row",
      "The tombstone that looks like a waste is all that holds a stalled writer off."),
  /// The reconcile path observes before it reads the row.
  OBSERVES_BEFORE_IT_READS(
      "Observing before reading the row",
      "The row that was read knows more than what was observed, and is replaced all the same."),
  /// A key is decoded twice.
  KEY_DECODED_TWICE(
      "Decoding a key twice", "The row is about 100%.jpg, and the object is named 100%25.jpg."),
  /// A failure is reported as success, so the event does not come again.
  FAILURE_SWALLOWED(
      "Swallowing a failure",
      "S3 fails once, the handler says that all is well, and nothing follows."),
  /// A repair replaces the row without looking at what it holds.
  REPAIR_THAT_OVERWRITES(
      "A repair that overwrites",
      "It replaces the row, whether or not it is still the one that it read."),
  /// Breaks the assumption about time.
  HOLD_SHORTER_THAN_A_HANDLERS_LIFE(
      "A hold shorter than a handler's life",
      "The mark counts no more when a slow handler writes what it saw before."),
  /// Breaks the assumption about time.
  TOMBSTONE_SHORTER_THAN_A_HANDLERS_LIFE(
      "A tombstone shorter than a handler's life",
      "The tombstone is gone when a slow handler writes what it saw before.");

  private final String title;
  private final String explanation;

  SeededBug(String title, String explanation) {
    this.title = title;
    this.explanation = explanation;
  }

  /// The mistake in a few words.
  public String title() {
    return title;
  }

  /// The consequence in a sentence.
  public String explanation() {
    return explanation;
  }

  /// The mistake in code.
  public Flaw flaw() {
    return switch (this) {
      case WRITE_WITHOUT_A_CONDITION -> before(UnconditionalStore::new);
      case EQUAL_SEQUENCERS_PASS -> before(EqualPassesStore::new);
      case ROW_DELETED_FOR_A_TOMBSTONE -> deletingRows();
      case SEQUENCERS_COMPARED_AS_TEXT -> ordered(Comparator.naturalOrder());
      case SEQUENCERS_PADDED -> ordered(Comparator.comparing(digits -> new BigInteger(digits, 16)));
      case SAME_SEQUENCER_IS_DONE -> before(SameIsDoneStore::new);
      case NO_MARK -> before(UnmarkedStore::new);
      case NO_MARK_WITHOUT_A_ROW -> before(NothingForNothingStore::new);
      case OBSERVES_BEFORE_IT_READS -> new ObservesFirst();
      case KEY_DECODED_TWICE -> new DecodesTwice();
      case FAILURE_SWALLOWED -> new SwallowsFailures();
      case REPAIR_THAT_OVERWRITES -> before(OverwritingStore::new);
      case HOLD_SHORTER_THAN_A_HANDLERS_LIFE -> before(ShortHoldStore::new);
      case TOMBSTONE_SHORTER_THAN_A_HANDLERS_LIFE -> new ShortLivedTombstones();
    };
  }

  private static Flaw before(UnaryOperator<MetadataStore> broken) {
    return new Flaw() {
      @Override
      public MetadataStore store(MetadataStore table, Consumer<ObjectLocation> forget) {
        return broken.apply(table);
      }
    };
  }

  private static Flaw ordered(Comparator<String> order) {
    return before(store -> new AnyLengthStore(store, order));
  }

  private static Flaw deletingRows() {
    return new Flaw() {
      @Override
      public MetadataStore store(MetadataStore table, Consumer<ObjectLocation> forget) {
        return new RowDeletingStore(table, forget);
      }
    };
  }
}
