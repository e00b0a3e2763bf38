package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.ByteSize;
import contactsheet.domain.Camera;
import contactsheet.domain.Capture;
import contactsheet.domain.CaptureTime;
import contactsheet.domain.Exposure;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageGeometry;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ImageSequence;
import contactsheet.domain.ImageWords;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.UserMetadata;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rows of a few objects, each with a later sequencer than the one before. Their times are at the
/// ends of months and within them.
final class MarkedRows {
  private static final List<String> KEYS = List.of("a", "b", "c", "d");
  private static final List<Instant> TIMES =
      Stream.of(
              "2026-06-30T23:59:59.999999999Z",
              "2026-07-01T00:00:00Z",
              "2026-07-15T12:00:00Z",
              "2026-07-31T23:59:59.999999999Z",
              "2026-08-01T00:00:00Z")
          .map(Instant::parse)
          .toList();

  private final Random random;
  private int written;

  MarkedRows(Random random) {
    this.random = random;
  }

  /// The next row: one in four is a tombstone.
  MetadataEntry next() {
    var location =
        ObjectLocation.of(MarksHistory.BUCKET.value(), KEYS.get(random.nextInt(KEYS.size())));
    var stamp = new Stamp(new Sequencer("%08X".formatted(++written)), null, Instant.EPOCH, null);
    var seen =
        random.nextInt(4) == 0 ? new Observation.Absent() : new Observation.Found(metadata());
    return MetadataEntry.of(location, seen, stamp);
  }

  private ObjectMetadata metadata() {
    return new ObjectMetadata(
        new ByteSize(written),
        time(),
        null,
        null,
        null,
        null,
        null,
        null,
        UserMetadata.NONE,
        random.nextBoolean() ? picture(time()) : null);
  }

  private Instant time() {
    return TIMES.get(random.nextInt(TIMES.size()));
  }

  private static @Nullable ImageProperties picture(Instant taken) {
    var local = LocalDateTime.ofInstant(taken, ZoneOffset.UTC);
    return new ImageProperties(
        ImageFormat.JPEG,
        ImageGeometry.UNKNOWN,
        null,
        ImageSequence.UNKNOWN,
        new Capture(new CaptureTime(local, null), Camera.UNKNOWN, Exposure.UNKNOWN, null),
        ImageWords.NONE);
  }
}
