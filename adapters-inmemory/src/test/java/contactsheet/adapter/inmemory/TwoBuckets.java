package contactsheet.adapter.inmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// An in-memory S3 with a plain bucket and one that keeps versions, at a moment that does not pass.
final class TwoBuckets {
  static final Instant NOW = Instant.parse("2026-11-05T12:00:00.789Z");
  static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");

  /// An object in the bucket that keeps versions.
  static final ObjectLocation KEPT = ObjectLocation.of("archive", "cat.jpg");

  final InMemoryObjectStore store = new InMemoryObjectStore(() -> NOW);

  TwoBuckets() {
    store.createBucket(CAT.bucket());
    store.createVersionedBucket(KEPT.bucket());
  }

  ObjectMetadata found(ObjectLocation location) {
    return assertInstanceOf(Observation.Found.class, observation(store.observe(location)))
        .metadata();
  }

  void assertAbsent(ObjectLocation location) {
    assertEquals(new Observation.Absent(), observation(store.observe(location)));
  }

  static Observation observation(ObservationResult result) {
    return assertInstanceOf(ObservationResult.Observed.class, result).observation();
  }

  static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
