package contactsheet.contract;

import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Camera;
import contactsheet.domain.Capture;
import contactsheet.domain.CaptureTime;
import contactsheet.domain.Checksum;
import contactsheet.domain.ContentType;
import contactsheet.domain.ETag;
import contactsheet.domain.Encryption;
import contactsheet.domain.Exposure;
import contactsheet.domain.ExposureTime;
import contactsheet.domain.GeoPosition;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageGeometry;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ImageSequence;
import contactsheet.domain.ImageText;
import contactsheet.domain.ImageWords;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Orientation;
import contactsheet.domain.PixelSize;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.StorageClass;
import contactsheet.domain.UserMetadata;
import contactsheet.domain.VersionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Short ways to make the entries of tests.
final class Entries {
  /// The default time of the samples. It is a whole second, because stores often confuse times with
  /// and without a fraction.
  static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");

  /// The same key in another bucket.
  static final ObjectLocation OTHER_CAT = ObjectLocation.of("drawings", "cat.jpg");

  private Entries() {}

  /// An entry of a one-step write for an object that was found.
  static MetadataEntry.Recorded recorded(ObjectLocation location, String sequencer) {
    return recorded(location, sequencer, NOON);
  }

  static MetadataEntry.Recorded recorded(
      ObjectLocation location, String sequencer, Instant recordedAt) {
    return new MetadataEntry.Recorded(location, metadata(5), stamp(sequencer, recordedAt));
  }

  /// An entry of a one-step write for an object that was gone.
  static MetadataEntry.Removed removed(ObjectLocation location, String sequencer) {
    return new MetadataEntry.Removed(location, stamp(sequencer, NOON));
  }

  /// An entry of the reconcile path.
  ///
  /// @param sequencer the sequencer of the row before, if it had one
  static MetadataEntry.Recorded reconciled(
      ObjectLocation location, @Nullable String sequencer, Instant at) {
    var known = sequencer == null ? null : new Sequencer(sequencer);
    return new MetadataEntry.Recorded(location, metadata(7), new Stamp(known, null, at, at));
  }

  /// A row from before Contactsheet.
  static MetadataEntry.Recorded original(ObjectLocation location, long size) {
    return new MetadataEntry.Recorded(location, metadata(size), Stamp.NONE);
  }

  static ObjectMetadata metadata(long size) {
    return ObjectMetadata.of(new ByteSize(size), Instant.parse("2026-11-05T11:59:58Z"));
  }

  /// Metadata in which nothing is missing.
  static ObjectMetadata everyAttribute() {
    return everyAttribute(new Encryption("aws:kms", "arn:aws:kms:eu-west-1:111122223333:key/k"));
  }

  static ObjectMetadata everyAttribute(Encryption encryption) {
    return new ObjectMetadata(
        new ByteSize(5L << 40),
        Instant.parse("2026-02-28T23:59:59Z"),
        new ETag("9b2cf535f27731c974343645a3985328-7"),
        new VersionId("3HL4kqtJlcpXroDTDmJ+rmSpXd3dIbrHY"),
        new ContentType("text/plain; charset=\"utf-8\""),
        new StorageClass("INTELLIGENT_TIERING"),
        encryption,
        new Checksum("CRC64NVME", "dNa7BOPb1pI="),
        new UserMetadata(
            Map.of(
                "photographer", "Zoë 🎞", "empty", "", "size_in_bytes", "not a number", "a.b", "x"),
            3),
        everyProperty());
  }

  /// Image properties in which nothing is missing.
  private static ImageProperties everyProperty() {
    return new ImageProperties(
        ImageFormat.HEIC,
        new ImageGeometry(
            new PixelSize(4032, 3024),
            new PixelSize(4000, 3000),
            Orientation.ROTATE_90,
            Orientation.MIRROR),
        new ImageText("Display P3"),
        new ImageSequence(true, 3, 2),
        new Capture(
            CaptureTime.parse("2026-05-01T18:30:00.25+02:00"),
            new Camera(new ImageText("Zoë & Co."), new ImageText("Box 1"), new ImageText("f/2 🎞")),
            new Exposure(
                new ExposureTime(1, 3), new BigDecimal("1.78"), 12800, new BigDecimal("6.86")),
            new GeoPosition(
                new BigDecimal("-33.856784"),
                new BigDecimal("151.215297"),
                new BigDecimal("-12.5"))),
        new ImageWords(
            new ImageText("Evening"),
            new ImageText("A box, a tree & the sea"),
            new ImageText("Zoë"),
            new ImageText("© Zoë"),
            List.of(new ImageText("sea"), new ImageText("a, b; c"), new ImageText("🎞")),
            -1));
  }

  static FindResult stored(MetadataEntry entry) {
    return new FindResult.Stored(entry);
  }

  private static Stamp stamp(String sequencer, Instant recordedAt) {
    return new Stamp(new Sequencer(sequencer), recordedAt.minusSeconds(1), recordedAt, null);
  }
}
