package contactsheet.contract;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Camera;
import contactsheet.domain.Capture;
import contactsheet.domain.CaptureTime;
import contactsheet.domain.ContentType;
import contactsheet.domain.Exposure;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageGeometry;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ImageSequence;
import contactsheet.domain.ImageText;
import contactsheet.domain.ImageWords;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimeQuestion;
import contactsheet.domain.UserMetadata;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of many times, and how a plain sort puts them in order.
final class TimedRows {
  static final BucketName PHOTOS = new BucketName("photos");
  static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
  private static final int SOME = 120;

  private TimedRows() {}

  /// Rows around the ends of three months: in groups of equal times, of pictures with and without a
  /// time, with and without a zone, and of other objects.
  static List<Recorded> some() {
    var rows = new ArrayList<Recorded>();
    for (int i = 0; i < SOME; i++) {
      var minutes = 60L * 24 * 28 * (i % 4) + 7L * (i / 8);
      var time = JULY.minusSeconds(30 * 86_400L - 60).plusSeconds(60 * minutes);
      var local = LocalDateTime.ofInstant(time.plusSeconds(90L * (i % 5)), ZoneOffset.UTC);
      var captured =
          switch (i % 3) {
            case 0 -> null;
            case 1 -> new CaptureTime(local, null).toString();
            default -> new CaptureTime(local, ZoneOffset.ofHours(i % 11 - 5)).toString();
          };
      var key = List.of("a", "é", "漢", "\uFF5E", "😀").get(i % 5) + "/" + i;
      rows.add(row(key, time.toString(), captured));
    }
    return rows;
  }

  /// @param captured the time when the picture was taken; none for an object that is no picture
  static Recorded row(String key, String uploaded, @Nullable String captured) {
    var number = Math.floorMod(key.hashCode(), 7);
    var camera =
        number < 3
            ? Camera.UNKNOWN
            : new Camera(new ImageText("Zoë & Co."), new ImageText("Box " + (number - 3)), null);
    var image =
        captured == null
            ? null
            : new ImageProperties(
                number % 2 == 0 ? ImageFormat.PNG : ImageFormat.JPEG,
                ImageGeometry.UNKNOWN,
                null,
                ImageSequence.UNKNOWN,
                new Capture(CaptureTime.parse(captured), camera, Exposure.UNKNOWN, null),
                ImageWords.NONE);
    var metadata =
        new ObjectMetadata(
            new ByteSize(10L * number),
            Instant.parse(uploaded),
            null,
            null,
            new ContentType(image == null ? "text/plain" : "Image/jpeg; q=1"),
            null,
            null,
            null,
            UserMetadata.NONE,
            image);
    return numbered(1, new Recorded(new ObjectLocation(PHOTOS, key(key)), metadata, Stamp.NONE));
  }

  static ObjectKey key(String key) {
    return new ObjectKey(key);
  }

  /// The same row for a later event.
  static Recorded again(Recorded row) {
    return numbered(2, row);
  }

  static Recorded numbered(int number, Recorded row) {
    var sequencer = new Sequencer("%08x".formatted(number));
    return new Recorded(
        row.location(), row.metadata(), new Stamp(sequencer, null, Entries.NOON, null));
  }

  static Recorded inBucket(String bucket, Recorded row) {
    var location = new ObjectLocation(new BucketName(bucket), row.location().key());
    return new Recorded(location, row.metadata(), row.stamp());
  }

  static void write(MetadataStore store, Recorded row) {
    StoreUnderTest.save(store, row);
  }

  /// The rows that a question asks for, by a sort that knows nothing of places.
  static List<Recorded> sorted(List<Recorded> rows, TimeQuestion question) {
    var byKey =
        Comparator.<Recorded, String>comparing(
            row -> row.location().key().value(), TimedRows::byCodePoints);
    var sorted =
        rows.stream()
            .filter(row -> !time(row, question.order()).isBefore(question.from()))
            .filter(row -> time(row, question.order()).isBefore(question.to()))
            .filter(question.filter()::passes)
            .sorted(
                Comparator.<Recorded, Instant>comparing(row -> time(row, question.order()))
                    .thenComparing(byKey))
            .toList();
    return question.newestFirst() ? sorted.reversed() : sorted;
  }

  private static Instant time(Recorded row, TimeOrder order) {
    var image = row.metadata().image();
    var captured = image == null ? null : image.capture().time();
    if (captured == null || order == TimeOrder.UPLOADED) {
      return row.metadata().lastModified();
    }
    var text = captured.toString();
    return captured.offset() == null
        ? Instant.parse(text + "Z")
        : OffsetDateTime.parse(text).toInstant();
  }

  static int byCodePoints(String one, String other) {
    return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
  }

  static List<String> keys(List<Recorded> rows) {
    return rows.stream().map(row -> row.location().key().value()).toList();
  }
}
