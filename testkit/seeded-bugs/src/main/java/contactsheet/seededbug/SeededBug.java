package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.ObjectLocation;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Every bug: for each there is a history that shows it.
public enum SeededBug {
  /// `put_item`.
  WRITE_WITHOUT_A_CONDITION(
      "A write without a condition", "The slower of two handlers writes last what it saw first."),
  /// `<=`.
  EQUAL_SEQUENCERS_PASS(
      "<= where < belongs",
      "Every duplicate writes the row again, and one that stalled writes what it saw before."),
  /// `delete_item`.
  ROW_DELETED_FOR_A_TOMBSTONE(
      "A row deleted where a tombstone belongs",
      "Without the tombstone there is nothing for a late write to lose against."),
  /// Texts of different lengths.
  SEQUENCERS_COMPARED_AS_TEXT(
      "Sequencers of different lengths compared as texts",
      "As texts, 8 comes after 09: where the longer one is later, its event is thrown away."),
  /// Numbers of different lengths.
  SEQUENCERS_PADDED(
      "Sequencers padded on the left",
      "As numbers, 8 comes after 07: where the longer one is later, its event is thrown away."),
  /// A server with one sequencer, or a damaged row.
  SAME_SEQUENCER_IS_DONE(
      "The same sequencer taken for done",
      "A server that gives all its events one sequencer is followed no further than the first."),
  /// Nothing holds a stalled writer off.
  NO_MARK(
      "No reconciled_at mark",
      "After an event without a sequencer, a stalled writer passes what was seen later."),
  /// The same, where nothing seems to be there to be marked.
  NO_MARK_WITHOUT_A_ROW(
      "No mark for an absent object without a row",
      "The tombstone that looks like a waste is all that holds a stalled writer off."),
  /// The condition holds for a row that knows more.
  OBSERVES_BEFORE_IT_READS(
      "Observing before reading the row",
      "The row that was read knows more than what was observed, and is replaced all the same."),
  /// No interleaving needed.
  KEY_DECODED_TWICE(
      "Decoding a key twice", "The row is about 100%.jpg, and the object is named 100%25.jpg."),
  /// The event does not come again.
  FAILURE_SWALLOWED(
      "Swallowing a failure",
      "S3 fails once, the handler says that all is well, and nothing follows."),
  /// Whatever stands there.
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

  /// What was written.
  public String title() {
    return title;
  }

  /// What comes of it, in a sentence.
  public String explanation() {
    return explanation;
  }

  /// What is wrong.
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
