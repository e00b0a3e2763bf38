package contactsheet.domain;

import java.time.Instant;
import java.time.ZoneOffset;

/// The time by which rows are sorted.
public enum TimeOrder {
  /// When a picture was taken, by its camera's clock; where that is not known, when the object was
  /// uploaded. A capture time with an offset from UTC is a moment. One without an offset is no
  /// moment, and sorts as local time: as if the camera's clock had shown UTC.
  TAKEN,
  /// When the object was uploaded: S3's Last-Modified.
  UPLOADED;

  /// The earliest time that anything sorts by. Earlier ones sort as this one.
  public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  /// The end of the times that anything sorts by. Later ones sort as the last one before it.
  public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  /// The time by which an object sorts.
  public Instant timeOf(ObjectMetadata metadata) {
    var time =
        switch (this) {
          case TAKEN -> taken(metadata);
          case UPLOADED -> metadata.lastModified();
        };
    if (time.isBefore(EARLIEST)) {
      return EARLIEST;
    }
    return time.isBefore(LATEST) ? time : LATEST.minusNanos(1);
  }

  private static Instant taken(ObjectMetadata metadata) {
    var image = metadata.image();
    var time = image == null ? null : image.capture().time();
    if (time == null) {
      return metadata.lastModified();
    }
    return time.local().toInstant(time.offset() == null ? ZoneOffset.UTC : time.offset());
  }
}
