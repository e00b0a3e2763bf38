package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(5);
  private static final ObjectMetadata METADATA = ObjectMetadata.of(new ByteSize(5), NOON);
  private static final ImageProperties IMAGE = ImageProperties.of(ImageFormat.JPEG);
  private static final Observation FOUND = new Observation.Found(METADATA);
  private static final Observation ABSENT = new Observation.Absent();

  @Test
  void without_a_row_what_is_found_is_written() {
    assertEquals(
        replace(new MetadataEntry.Recorded(CAT, METADATA, marked(null))),
        Reconciliation.decide(change(null), null, FOUND, LATER));
  }

  @Test
  void without_a_row_what_is_absent_gets_a_tombstone() {
    assertEquals(
        replace(new MetadataEntry.Removed(CAT, marked(null))),
        Reconciliation.decide(change(null), null, ABSENT, LATER));
  }

  @Test
  void a_row_is_marked_even_where_nothing_seems_to_differ() {
    assertEquals(
        replace(new MetadataEntry.Recorded(CAT, METADATA, marked("a"))),
        Reconciliation.decide(change(null), row("a"), FOUND, LATER));
  }

  @Test
  void a_row_of_what_is_gone_becomes_a_tombstone_with_its_sequencer() {
    assertEquals(
        replace(new MetadataEntry.Removed(CAT, marked("a"))),
        Reconciliation.decide(change(null), row("a"), ABSENT, LATER));
  }

  @Test
  void a_later_event_that_was_held_off_writes_what_it_sees_with_its_own_sequencer() {
    assertEquals(
        replace(new MetadataEntry.Removed(CAT, marked("b"))),
        Reconciliation.decide(change("b"), row("a"), ABSENT, LATER));
  }

  @Test
  void an_event_that_the_row_answers_already_has_nothing_to_do_where_they_agree() {
    assertEquals(
        new Reconciliation.NothingToDo(),
        Reconciliation.decide(change("a"), row("a"), FOUND, LATER));
  }

  /// An event that is sent again, or one of a server that has one sequencer for all.
  @Test
  void an_event_that_the_row_answers_already_mends_it_where_they_differ() {
    assertEquals(
        replace(new MetadataEntry.Removed(CAT, marked("a"))),
        Reconciliation.decide(change("a"), row("a"), ABSENT, LATER));
  }

  @Test
  void an_event_whose_sequencer_differs_in_length_writes_what_it_sees_with_its_own() {
    for (var length : List.of("0b", "09", "00a")) {
      assertEquals(
          replace(new MetadataEntry.Recorded(CAT, METADATA, marked(length))),
          Reconciliation.decide(change(length), row("a"), FOUND, LATER));
    }
  }

  @Test
  void an_event_that_is_older_than_the_row_has_nothing_to_do() {
    assertEquals(
        new Reconciliation.NothingToDo(),
        Reconciliation.decide(change("9"), row("a"), ABSENT, LATER));
  }

  @Test
  void a_row_without_a_sequencer_answers_no_event() {
    var row = new MetadataEntry.Recorded(CAT, METADATA, Stamp.NONE);
    assertEquals(
        replace(new MetadataEntry.Recorded(CAT, METADATA, marked("0"))),
        Reconciliation.decide(change("0"), row, FOUND, LATER));
  }

  @Test
  void a_scan_writes_nothing_where_row_and_object_agree() {
    var nothing = new Reconciliation.NothingToDo();
    assertEquals(nothing, Reconciliation.forScan(CAT, row("a"), FOUND, LATER));
    assertEquals(nothing, Reconciliation.forScan(CAT, null, ABSENT, LATER));
    var tombstone = new MetadataEntry.Removed(CAT, marked("a"));
    assertEquals(nothing, Reconciliation.forScan(CAT, tombstone, ABSENT, LATER));
  }

  @Test
  void a_scan_marks_what_it_writes_and_keeps_the_rows_sequencer() {
    assertEquals(
        replace(new MetadataEntry.Recorded(CAT, METADATA, marked(null))),
        Reconciliation.forScan(CAT, null, FOUND, LATER));
    assertEquals(
        replace(new MetadataEntry.Removed(CAT, marked("a"))),
        Reconciliation.forScan(CAT, row("a"), ABSENT, LATER));
  }

  /// Out of an archive, S3 gives metadata and no content.
  @Test
  void a_scan_keeps_what_is_known_of_a_picture_whose_content_it_cannot_see_any_more() {
    var recorded = new MetadataEntry.Recorded(CAT, picture(null, IMAGE), marked("a"));
    var archived = new StorageClass("GLACIER");
    assertEquals(
        new Reconciliation.NothingToDo(),
        Reconciliation.forScan(CAT, recorded, new Observation.Found(picture(null, null)), LATER));
    var replaced =
        assertInstanceOf(
            Reconciliation.Replace.class,
            Reconciliation.forScan(
                CAT, recorded, new Observation.Found(picture(archived, null)), LATER));
    var replacement = assertInstanceOf(MetadataEntry.Recorded.class, replaced.replacement());
    assertEquals(picture(archived, IMAGE), replacement.metadata());
  }

  @Test
  void a_scan_forgets_the_picture_with_its_content() {
    var recorded = new MetadataEntry.Recorded(CAT, picture(null, IMAGE), marked("a"));
    assertEquals(
        replace(new MetadataEntry.Recorded(CAT, METADATA, marked("a", LATER.plusMillis(1)))),
        Reconciliation.forScan(CAT, recorded, FOUND, LATER));
  }

  private static ObjectMetadata picture(
      @Nullable StorageClass storageClass, @Nullable ImageProperties image) {
    return new ObjectMetadata(
        new ByteSize(5),
        NOON,
        new ETag("abc"),
        null,
        null,
        storageClass,
        null,
        null,
        UserMetadata.NONE,
        image);
  }

  private static Reconciliation replace(MetadataEntry entry) {
    return new Reconciliation.Replace(entry);
  }

  private static ObjectChange change(@Nullable String sequencer) {
    return new ObjectChange(CAT, sequencer == null ? null : new Sequencer(sequencer), null);
  }

  private static MetadataEntry row(String sequencer) {
    return new MetadataEntry.Recorded(
        CAT, METADATA, new Stamp(new Sequencer(sequencer), NOON, NOON, null));
  }

  private static Stamp marked(@Nullable String sequencer) {
    return marked(sequencer, LATER);
  }

  private static Stamp marked(@Nullable String sequencer, Instant at) {
    return new Stamp(sequencer == null ? null : new Sequencer(sequencer), null, at, at);
  }
}
