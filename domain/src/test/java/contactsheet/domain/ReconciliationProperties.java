package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A reconciliation never overwrites something newer, and nothing that did not read it overwrites a
/// reconciliation within the hour.
class ReconciliationProperties {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_row_is_left_alone_if_and_only_if_it_answers_a_later_change_or_this_one_and_agrees(
      @ForAll("rows") MetadataEntry row, @ForAll("changes") ObjectChange change) {
    var decided = Reconciliation.decide(change, row, new Observation.Absent(), NOON);
    var mine = change.sequencer();
    var theirs = row.stamp().sequencer();
    var later = mine != null && theirs != null && theirs.isLaterThan(mine);
    var same = mine != null && mine.equals(theirs);
    var agrees = Drift.between(row, new Observation.Absent()) == null;
    assertEquals(later || (same && agrees), decided instanceof Reconciliation.NothingToDo);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_replacement_never_takes_the_rows_sequencer_back(
      @ForAll("rows") MetadataEntry row,
      @ForAll("changes") ObjectChange change,
      @ForAll("observations") Observation seen) {
    if (Reconciliation.decide(change, row, seen, NOON)
        instanceof Reconciliation.Replace(var replacement)) {
      var before = row.stamp().sequencer();
      var after = replacement.stamp().sequencer();
      assertFalse(before != null && (after == null || before.isLaterThan(after)));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void where_there_is_no_row_one_is_written_whatever_was_seen(
      @ForAll("changes") ObjectChange change, @ForAll("observations") Observation seen) {
    var decided = Reconciliation.decide(change, null, seen, NOON);
    var replacement = assertInstanceOf(Reconciliation.Replace.class, decided).replacement();
    assertEquals(MetadataEntry.of(Stamps.CAT, seen, replacement.stamp()), replacement);
    assertEquals(change.sequencer(), replacement.stamp().sequencer());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void within_the_hour_no_write_in_one_step_passes_a_replacement(
      @ForAll("rows") MetadataEntry row,
      @ForAll("observations") Observation seen,
      @ForAll("later") MetadataEntry entry,
      @ForAll("times") Instant now) {
    var change = new ObjectChange(Stamps.CAT, null, null);
    var decided = Reconciliation.decide(change, row, seen, now);
    var replacement = assertInstanceOf(Reconciliation.Replace.class, decided).replacement();
    var mark = replacement.stamp().reconciledAt();
    var written = entry.stamp().recordedAt();
    assertNotNull(mark);
    assertNotNull(written);
    if (written.isBefore(mark.plus(Stamp.RECONCILIATION_HOLD))) {
      assertFalse(entry.supersedes(replacement));
    }
  }

  @Provide
  Arbitrary<MetadataEntry> rows() {
    return Combinators.combine(Stamps.observations(), Stamps.any())
        .as((seen, stamp) -> MetadataEntry.of(Stamps.CAT, seen, stamp));
  }

  @Provide
  Arbitrary<MetadataEntry> later() {
    return Combinators.combine(Stamps.observations(), Stamps.sequenced())
        .as((seen, stamp) -> MetadataEntry.of(Stamps.CAT, seen, stamp));
  }

  @Provide
  Arbitrary<ObjectChange> changes() {
    return Stamps.changes();
  }

  @Provide
  Arbitrary<Observation> observations() {
    return Stamps.observations();
  }

  @Provide
  Arbitrary<Instant> times() {
    return Stamps.times();
  }
}
