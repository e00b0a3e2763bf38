package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The example in the documentation of the package.
class NewestWinsExampleTest {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  @Test
  void the_entry_of_the_newer_event_supersedes_the_other() {
    // @start region="newest-wins"
    var beach = ObjectLocation.of("photos", "holiday/beach.jpg");
    var upload = new ObjectChange(beach, new Sequencer("09"), NOON);
    var removal = new ObjectChange(beach, new Sequencer("0A"), NOON);

    var recorded =
        MetadataEntry.of(
            upload, new Observation.Found(ObjectMetadata.of(new ByteSize(482_133), NOON)), NOON);
    var removed = MetadataEntry.of(removal, new Observation.Absent(), NOON);

    assertTrue(removed.supersedes(recorded));
    assertFalse(recorded.supersedes(removed)); // it may come late, and changes nothing
    // @end
  }
}
