package contactsheet.application;

import static contactsheet.application.World.PHOTOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.ContentType;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectSelection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The outcomes of changes if only pictures have rows.
class RecordImagesTest {
  private static final ObjectLocation SCAN = new ObjectLocation(PHOTOS, new ObjectKey("scan"));
  private static final Outcome RECORDED = new Outcome.Recorded();
  private static final Outcome REMOVED = new Outcome.Removed();

  private final World world = new World();

  @Test
  void a_picture_is_recorded_and_a_text_is_not() {
    assertEquals(RECORDED, record(put("image/png")));
    assertInstanceOf(MetadataEntry.Recorded.class, world.row());
    assertEquals(REMOVED, record(put("text/plain")));
    assertInstanceOf(MetadataEntry.Removed.class, world.row());
  }

  @Test
  void a_text_that_is_overwritten_by_a_picture_is_recorded() {
    record(put("text/plain"));
    assertEquals(RECORDED, record(put("image/png")));
  }

  @Test
  void an_event_without_a_sequencer_makes_a_tombstone_of_a_text_too() {
    put("text/plain");
    assertEquals(REMOVED, record(new ObjectChange(SCAN, null, null)));
  }

  /// Why a text without a row is not ignored: its tombstone stops a stalled handler from writing an
  /// older observation.
  @Test
  void a_handler_that_saw_the_picture_and_stalled_brings_nothing_back() {
    var picture = put("image/png");
    var seen = world.s3.observe(SCAN);
    record(put("text/plain"));
    assertEquals(new Outcome.Superseded(), record(_ -> seen, picture));
    assertInstanceOf(MetadataEntry.Removed.class, world.row());
  }

  private ObjectChange put(String contentType) {
    return world.s3.put(SCAN, new byte[3], new ContentType(contentType), Map.of());
  }

  private Outcome record(ObjectChange change) {
    return record(world.s3, change);
  }

  private Outcome record(ObjectMetadataSource source, ObjectChange change) {
    return new RecordObjectChangesService(
            source, world.table, world.clock, 1, ObjectSelection.IMAGES)
        .record(new ChangeBatch(List.of(change)), world.inAMinute())
        .getFirst();
  }
}
