package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MetadataEntryTest {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final ObjectMetadata METADATA = ObjectMetadata.of(new ByteSize(5), NOON);

  @Test
  void what_was_found_is_recorded_with_the_stamp_of_the_change() {
    var change = new ObjectChange(CAT, new Sequencer("a"), NOON.minusSeconds(1));
    assertEquals(
        new MetadataEntry.Recorded(CAT, METADATA, Stamp.of(change, NOON)),
        MetadataEntry.of(change, new Observation.Found(METADATA), NOON));
  }

  @Test
  void what_was_absent_is_a_tombstone_with_the_stamp_of_the_change() {
    var change = new ObjectChange(CAT, new Sequencer("a"), null);
    assertEquals(
        new MetadataEntry.Removed(CAT, Stamp.of(change, NOON)),
        MetadataEntry.of(change, new Observation.Absent(), NOON));
  }

  @Test
  void the_greater_sequencer_is_newer() {
    assertEquals(Precedence.NEWER, entry("10").precedenceOver(entry("09")));
    assertEquals(Precedence.OLDER, entry("09").precedenceOver(entry("10")));
    assertEquals(Precedence.SAME, entry("0A").precedenceOver(entry("0a")));
  }

  @Test
  void sequencers_of_different_lengths_say_nothing_and_the_row_has_to_be_read() {
    assertEquals(Precedence.HELD, entry("10").precedenceOver(entry("9")));
    assertEquals(Precedence.HELD, entry("9").precedenceOver(entry("10")));
    assertEquals(Precedence.HELD, entry("0A").precedenceOver(entry("a")));
  }

  @Test
  void whether_it_is_a_tombstone_does_not_matter() {
    assertEquals(Precedence.NEWER, tombstone("b").precedenceOver(entry("a")));
    assertEquals(Precedence.NEWER, entry("b").precedenceOver(tombstone("a")));
    assertEquals(Precedence.OLDER, entry("a").precedenceOver(tombstone("b")));
    assertEquals(Precedence.SAME, tombstone("a").precedenceOver(entry("a")));
  }

  @Test
  void a_row_without_a_sequencer_is_older_than_any_event() {
    assertEquals(Precedence.NEWER, entry("0").precedenceOver(row(Stamp.NONE)));
  }

  @Test
  void a_row_that_was_reconciled_within_the_hour_is_held() {
    var held = row(new Stamp(new Sequencer("a"), null, NOON, NOON));
    assertEquals(Precedence.HELD, entry("b").precedenceOver(held));
    assertEquals(
        Precedence.HELD, entry("b").precedenceOver(row(new Stamp(null, null, NOON, NOON))));
  }

  @Test
  void what_a_held_row_answers_already_is_told_without_another_look() {
    var held = row(new Stamp(new Sequencer("b"), null, NOON, NOON));
    assertEquals(Precedence.SAME, entry("b").precedenceOver(held));
    assertEquals(Precedence.OLDER, entry("a").precedenceOver(held));
  }

  @Test
  void a_held_row_is_passed_when_the_hour_is_over_by_the_writers_clock() {
    var reconciledAt = NOON.minus(Stamp.RECONCILIATION_HOLD);
    var row = row(new Stamp(new Sequencer("a"), null, reconciledAt, reconciledAt));
    assertEquals(Precedence.NEWER, entry("b").precedenceOver(row));
  }

  @Test
  void only_what_is_newer_supersedes() {
    assertEquals(true, entry("b").supersedes(entry("a")));
    assertEquals(false, entry("a").supersedes(entry("a")));
    assertEquals(false, entry("a").supersedes(entry("b")));
    assertEquals(
        false, entry("b").supersedes(row(new Stamp(new Sequencer("a"), null, NOON, NOON))));
  }

  @Test
  void entries_of_two_objects_cannot_be_compared() {
    var dog = new MetadataEntry.Removed(ObjectLocation.of("photos", "dog.jpg"), stamp("a"));
    var refused =
        assertThrows(IllegalArgumentException.class, () -> entry("b").precedenceOver(dog));
    assertEquals("s3://photos/cat.jpg is not s3://photos/dog.jpg", refused.getMessage());
  }

  @Test
  void an_entry_without_a_sequencer_or_a_time_cannot_pass_another_one() {
    cannotPass(new Stamp(null, null, NOON, NOON));
    cannotPass(new Stamp(new Sequencer("b"), NOON, null, null));
  }

  private static void cannotPass(Stamp stamp) {
    var refused =
        assertThrows(IllegalStateException.class, () -> row(stamp).precedenceOver(entry("a")));
    assertEquals("an entry without a sequencer cannot pass another one", refused.getMessage());
  }

  private static MetadataEntry entry(String sequencer) {
    return row(stamp(sequencer));
  }

  private static MetadataEntry tombstone(String sequencer) {
    return new MetadataEntry.Removed(CAT, stamp(sequencer));
  }

  private static MetadataEntry row(Stamp stamp) {
    return new MetadataEntry.Recorded(CAT, METADATA, stamp);
  }

  private static Stamp stamp(String sequencer) {
    return new Stamp(new Sequencer(sequencer), NOON, NOON, null);
  }
}
