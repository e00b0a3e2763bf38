package contactsheet.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.adapter.inmemory.InMemoryObjectStore;
import contactsheet.application.port.in.FindObjectMetadata.Lookup;
import contactsheet.application.port.in.Outcome;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import contactsheet.domain.ObjectLocation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The example in the documentation of the package.
class RecordExampleTest {
  @Test
  void a_change_is_recorded_and_found() {
    // @start region="record"
    var clock = Clock.systemUTC();
    var s3 = new InMemoryObjectStore(clock);
    var table = InMemoryMetadataStore.keyedByFilenameAndBucket();
    var changes = new RecordObjectChangesService(s3, table, clock, 64);
    var readers = new FindObjectMetadataService(table);

    var beach = ObjectLocation.of("photos", "holiday/beach.jpg");
    s3.createBucket(beach.bucket());
    var change = s3.put(beach, "a picture".getBytes(StandardCharsets.UTF_8));

    var deadline = Deadline.within(clock.instant(), Duration.ofMinutes(1), Duration.ofSeconds(2));
    var outcomes = changes.record(new ChangeBatch(List.of(change)), deadline);

    assertEquals(List.of(new Outcome.Recorded()), outcomes);
    assertInstanceOf(Lookup.Present.class, readers.find(beach));
    // @end
  }
}
