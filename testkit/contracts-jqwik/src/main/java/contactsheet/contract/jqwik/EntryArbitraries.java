package contactsheet.contract.jqwik;

import contactsheet.domain.ChangeBatch;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Generators for changes and entries.
///
/// Entries that compete with each other find most faults, so sequencers and times are often drawn
/// from a few that are equal or neighbours.
public final class EntryArbitraries {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final Instant FAR_AWAY = Instant.parse("2106-03-14T00:00:00Z");

  private EntryArbitraries() {}

  /// Sequencers of 1 to 64 digits in both cases; most of them from a few that are equal,
  /// neighbours, or of lengths that cannot be compared, though they are equal or neighbours as
  /// numbers.
  public static Arbitrary<Sequencer> sequencers() {
    var few = Arbitraries.of("9", "09", "0a", "0A", "10", "FF", "0055AED6DCD90281E5");
    var any = TextArbitraries.hex(1, Sequencer.MAX_DIGITS);
    return Arbitraries.frequencyOf(Tuple.of(3, few), Tuple.of(1, any)).map(Sequencer::new);
  }

  /// Times to the millisecond; most of them a few milliseconds around noon or around an hour later,
  /// where a reconciled row's hold ends.
  public static Arbitrary<Instant> times() {
    var near =
        Combinators.combine(Arbitraries.of(0L, 3_600_000L), Arbitraries.longs().between(-2, 2))
            .as((hour, millis) -> NOON.plusMillis(hour + millis));
    var anywhere = Arbitraries.longs().between(0, FAR_AWAY.toEpochMilli());
    return Arbitraries.frequencyOf(
        Tuple.of(4, near), Tuple.of(1, anywhere.map(Instant::ofEpochMilli)));
  }

  /// Stamps that a row may have: by one write or by the reconcile path, with and without a
  /// sequencer, and that of a row from before Contactsheet.
  public static Arbitrary<Stamp> stamps() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, sequencedStamps()),
        Tuple.of(4, reconciledStamps()),
        Tuple.of(1, Arbitraries.just(Stamp.NONE)));
  }

  /// Stamps of entries that are written in one step.
  public static Arbitrary<Stamp> sequencedStamps() {
    return Combinators.combine(sequencers(), times().injectNull(0.2), times())
        .as((sequencer, eventTime, at) -> new Stamp(sequencer, eventTime, at, null));
  }

  /// Stamps of entries that the reconcile path writes.
  public static Arbitrary<Stamp> reconciledStamps() {
    return Combinators.combine(sequencers().injectNull(0.4), times().injectNull(0.4), times())
        .as((sequencer, eventTime, at) -> new Stamp(sequencer, eventTime, at, at));
  }

  /// Changes of objects anywhere, one in four without a sequencer.
  public static Arbitrary<ObjectChange> changes() {
    return changesOf(ObjectArbitraries.locations());
  }

  /// Changes of objects at these places, one in four without a sequencer.
  public static Arbitrary<ObjectChange> changesOf(Arbitrary<ObjectLocation> locations) {
    return Combinators.combine(locations, sequencers().injectNull(0.25), times().injectNull(0.2))
        .as(ObjectChange::new);
  }

  /// Batches in which a few objects change again and again, duplicates included.
  public static Arbitrary<ChangeBatch> batches() {
    var few = ObjectArbitraries.locations().list().ofMinSize(1).ofMaxSize(4);
    return few.flatMap(EntryArbitraries::changesOfFew).map(ChangeBatch::new);
  }

  /// Rows of objects anywhere: tombstones, and every kind of stamp that a row may have. Only
  /// recorded rows may be from before Contactsheet, because the function before it wrote no
  /// tombstones.
  public static Arbitrary<MetadataEntry> entries() {
    return entriesOf(ObjectArbitraries.locations());
  }

  /// Rows of objects at these places, as [#entries].
  public static Arbitrary<MetadataEntry> entriesOf(Arbitrary<ObjectLocation> locations) {
    return Combinators.combine(locations, ObjectArbitraries.observations(), stamps())
        .as(MetadataEntry::of)
        .filter(
            entry -> !(entry instanceof MetadataEntry.Removed && entry.stamp().equals(Stamp.NONE)));
  }

  /// Entries at these places that are written in one step.
  public static Arbitrary<MetadataEntry> sequencedEntriesOf(Arbitrary<ObjectLocation> locations) {
    return Combinators.combine(locations, ObjectArbitraries.observations(), sequencedStamps())
        .as(MetadataEntry::of);
  }

  private static Arbitrary<List<ObjectChange>> changesOfFew(List<ObjectLocation> locations) {
    return changesOf(Arbitraries.of(locations)).injectDuplicates(0.2).list().ofMaxSize(12);
  }
}
