package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// "The newest wins" gives the same row for any order and any repetition.
class MetadataEntryProperties {
  @Property
  void the_newest_of_any_entries_stays_in_whatever_order_they_come(
      @ForAll("differentEntries") List<MetadataEntry> entries) {
    var newest = Collections.max(entries, Comparator.comparing(entry -> sequencer(entry).value()));
    assertEquals(newest, entries.stream().reduce(MetadataEntryProperties::save).orElseThrow());
    assertEquals(
        newest, entries.reversed().stream().reduce(MetadataEntryProperties::save).orElseThrow());
  }

  @Property
  void saving_again_what_was_saved_before_changes_nothing(
      @ForAll("differentEntries") List<MetadataEntry> entries) {
    var row = entries.stream().reduce(MetadataEntryProperties::save).orElseThrow();
    assertEquals(row, entries.stream().reduce(row, MetadataEntryProperties::save));
  }

  @Property
  void it_does_not_matter_which_two_of_three_meet_first(
      @ForAll("entries") MetadataEntry one,
      @ForAll("entries") MetadataEntry two,
      @ForAll("entries") MetadataEntry three) {
    assertEquals(save(save(one, two), three), save(one, save(two, three)));
  }

  @Property
  void of_two_events_of_an_object_at_most_one_supersedes_the_other(
      @ForAll("entries") MetadataEntry one, @ForAll("entries") MetadataEntry other) {
    assertFalse(one.supersedes(other) && other.supersedes(one));
    assertEquals(
        sequencer(one).equals(sequencer(other)), !one.supersedes(other) && !other.supersedes(one));
  }

  @Property
  void nothing_that_is_older_or_the_same_ever_supersedes_any_row(
      @ForAll("any") MetadataEntry entry, @ForAll("rows") MetadataEntry row) {
    var theirs = row.stamp().sequencer();
    var later = theirs == null || sequencer(entry).isLaterThan(theirs);
    assertTrue(later || !entry.supersedes(row));
  }

  @Property
  void entries_whose_sequencers_differ_in_length_never_pass_each_other_in_one_step(
      @ForAll("any") MetadataEntry one, @ForAll("any") MetadataEntry other) {
    if (!sequencer(one).isComparableWith(sequencer(other))) {
      assertEquals(Precedence.HELD, one.precedenceOver(other));
      assertEquals(Precedence.HELD, other.precedenceOver(one));
    }
  }

  @Provide
  Arbitrary<MetadataEntry> any() {
    return Combinators.combine(Stamps.observations(), Stamps.sequenced())
        .as((seen, stamp) -> MetadataEntry.of(Stamps.CAT, seen, stamp));
  }

  @Provide
  Arbitrary<MetadataEntry> entries() {
    return Combinators.combine(Stamps.observations(), Stamps.comparableStamps())
        .as((seen, stamp) -> MetadataEntry.of(Stamps.CAT, seen, stamp));
  }

  @Provide
  Arbitrary<List<MetadataEntry>> differentEntries() {
    return entries()
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .uniqueElements(MetadataEntryProperties::sequencer);
  }

  @Provide
  Arbitrary<MetadataEntry> rows() {
    return Combinators.combine(Stamps.observations(), Stamps.any())
        .as((seen, stamp) -> MetadataEntry.of(Stamps.CAT, seen, stamp));
  }

  private static MetadataEntry save(MetadataEntry stored, MetadataEntry entry) {
    return entry.supersedes(stored) ? entry : stored;
  }

  private static Sequencer sequencer(MetadataEntry entry) {
    return Objects.requireNonNull(entry.stamp().sequencer());
  }
}
