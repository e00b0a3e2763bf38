package contactsheet.application;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.adapter.inmemory.InMemoryObjectStore;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.BucketName;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import contactsheet.model.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// S3, a table and a clock: what stands around the use cases in these tests.
final class World {
  static final BucketName PHOTOS = new BucketName("photos");
  static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");
  static final ObjectLocation DOG = ObjectLocation.of("photos", "dog.jpg");
  static final ObjectLocation OTHER_CAT = ObjectLocation.of("drawings", "cat.jpg");

  final SettableClock clock = new SettableClock();
  final InMemoryObjectStore s3 = new InMemoryObjectStore(clock);
  final InMemoryMetadataStore table = InMemoryMetadataStore.keyedByFilename();

  World() {
    s3.createBucket(PHOTOS);
    s3.createVersionedBucket(OTHER_CAT.bucket());
  }

  ObjectChange put(ObjectLocation location, String content) {
    return s3.put(location, content.getBytes(StandardCharsets.UTF_8));
  }

  /// Uploads objects, all different ones.
  ChangeBatch uploads(int objects) {
    return new ChangeBatch(
        IntStream.range(0, objects)
            .mapToObj(i -> put(ObjectLocation.of("photos", "picture-" + i), "abc"))
            .toList());
  }

  /// Handles the changes as one batch, with the whole world in order.
  List<Outcome> record(ObjectChange... changes) {
    return record(s3, table, changes);
  }

  /// Handles the changes as one batch, with something between the use case and the world.
  List<Outcome> record(ObjectMetadataSource source, MetadataStore store, ObjectChange... changes) {
    return service(source, store, 8).record(new ChangeBatch(List.of(changes)), inAMinute());
  }

  RecordObjectChangesService service(
      ObjectMetadataSource source, MetadataStore store, int maxConcurrency) {
    return new RecordObjectChangesService(source, store, clock, maxConcurrency);
  }

  /// Far enough away that only a test that hangs meets it.
  Deadline inAMinute() {
    var end = clock.instant().plus(Duration.ofMinutes(1));
    return new Deadline(end, end);
  }

  /// The only row of the table.
  MetadataEntry row() {
    var entries = table.entries();
    if (entries.size() != 1) {
      throw new AssertionError("one row is expected and not " + entries);
    }
    return entries.getFirst();
  }
}
