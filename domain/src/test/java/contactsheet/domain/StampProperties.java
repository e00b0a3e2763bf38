package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StampProperties {
  @Property
  void a_replacements_time_is_its_mark_and_at_least_a_millisecond_later_than_the_rows(
      @ForAll("stamps") Stamp row,
      @ForAll("changes") ObjectChange change,
      @ForAll("times") Instant now) {
    var replaced = row.replacedFor(change, now);
    var at = replaced.recordedAt();
    assertNotNull(at);
    assertEquals(at, replaced.reconciledAt());
    assertTrue(!at.isBefore(now), at + " is before " + now);
    var before = row.recordedAt();
    assertTrue(before == null || !at.isBefore(before.plusMillis(1)), at + " after " + before);
  }

  @Property
  void a_replacements_sequencer_is_the_changes_unless_the_rows_is_known_to_be_later(
      @ForAll("stamps") Stamp row,
      @ForAll("changes") ObjectChange change,
      @ForAll("times") Instant now) {
    var theirs = row.sequencer();
    var mine = change.sequencer();
    var kept = mine == null || (theirs != null && theirs.isLaterThan(mine));
    assertEquals(kept ? theirs : mine, row.replacedFor(change, now).sequencer());
  }

  @Property
  void a_hold_ends_once_and_for_all(
      @ForAll("stamps") Stamp row, @ForAll("times") Instant one, @ForAll("times") Instant other) {
    var earlier = one.isBefore(other) ? one : other;
    var later = one.isBefore(other) ? other : one;
    assertTrue(row.isHeldAt(earlier) || !row.isHeldAt(later));
  }

  @Provide
  Arbitrary<Stamp> stamps() {
    return Stamps.any();
  }

  @Provide
  Arbitrary<ObjectChange> changes() {
    return Stamps.changes();
  }

  @Provide
  Arbitrary<Instant> times() {
    return Stamps.times();
  }
}
