package contactsheet.adapter.protocol.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The attributes of a row, by name, type and spelling: other programs read them too.
final class MetadataItemTest {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "my cat.jpg");
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void a_row_has_the_four_attributes_of_the_original_design() {
    var metadata = ObjectMetadata.of(new ByteSize(123), NOON.minusSeconds(2));
    var entry = new MetadataEntry.Recorded(CAT, metadata, Stamp.NONE);
    assertEquals(
        Map.of(
            "filename", text("my cat.jpg"),
            "bucket", text("photos"),
            "size_in_bytes", digits("123"),
            "upload_time", text("2026-11-05T11:59:58Z")),
        MetadataItem.of(entry, DAY, null, null));
  }

  @Test
  void a_row_has_an_attribute_for_all_that_s3_says() {
    var metadata =
        new ObjectMetadata(
            new ByteSize(123),
            NOON,
            new ETag("abc"),
            new VersionId("v1"),
            new ContentType("image/jpeg"),
            new StorageClass("GLACIER"),
            new Encryption("aws:kms", "arn:aws:kms:eu-west-1:1:key/k"),
            new Checksum("SHA256", "c2lnbg=="),
            new UserMetadata(Map.of("photographer", "Zoë"), 2),
            null);
    var row =
        MetadataItem.of(new MetadataEntry.Recorded(CAT, metadata, Stamp.NONE), DAY, null, null);
    var more = new HashMap<>(row);
    more.keySet().removeAll(List.of("filename", "bucket", "size_in_bytes", "upload_time"));
    assertEquals(
        Map.ofEntries(
            Map.entry("etag", text("abc")),
            Map.entry("version_id", text("v1")),
            Map.entry("content_type", text("image/jpeg")),
            Map.entry("storage_class", text("GLACIER")),
            Map.entry("encryption", text("aws:kms")),
            Map.entry("kms_key_id", text("arn:aws:kms:eu-west-1:1:key/k")),
            Map.entry("checksum_algorithm", text("SHA256")),
            Map.entry("checksum", text("c2lnbg==")),
            Map.entry("user_metadata", fields(Map.of("photographer", text("Zoë")))),
            Map.entry("missing_metadata", digits("2"))),
        more);
  }

  @Test
  void a_picture_has_an_entry_for_all_that_it_says() {
    var image =
        new ImageProperties(
            ImageFormat.HEIC,
            new ImageGeometry(
                new PixelSize(4032, 3024),
                new PixelSize(4000, 3000),
                Orientation.ROTATE_90,
                Orientation.MIRROR),
            new ImageText("Display P3"),
            new ImageSequence(true, 2, 3),
            new Capture(
                CaptureTime.parse("2026-05-01T18:30:00.25+02:00"),
                new Camera(new ImageText("Make"), new ImageText("Model"), new ImageText("Lens")),
                new Exposure(
                    new ExposureTime(1, 3), new BigDecimal("1.80"), 100, new BigDecimal("100")),
                new GeoPosition(
                    new BigDecimal("-0.000001"), new BigDecimal("180"), new BigDecimal("-12.5"))),
            new ImageWords(
                new ImageText("Title"),
                new ImageText("What is seen"),
                new ImageText("Zoë"),
                new ImageText("© Zoë"),
                List.of(new ImageText("sea"), new ImageText("box")),
                4));
    assertEquals(
        fields(
            Map.ofEntries(
                Map.entry("format", text("heic")),
                Map.entry("width", digits("3000")),
                Map.entry("height", digits("4000")),
                Map.entry("raw_width", digits("4032")),
                Map.entry("raw_height", digits("3024")),
                Map.entry("orientation", digits("6")),
                Map.entry("color_profile", text("Display P3")),
                Map.entry("exif_orientation", digits("2")),
                Map.entry("animated", new Value.Flag(true)),
                Map.entry("frames", digits("2")),
                Map.entry("pages", digits("3")),
                Map.entry("title", text("Title")),
                Map.entry("description", text("What is seen")),
                Map.entry("artist", text("Zoë")),
                Map.entry("copyright", text("© Zoë")),
                Map.entry("keywords", new Value.Texts(List.of("sea", "box"))),
                Map.entry("rating", digits("4")),
                Map.entry("captured_at", text("2026-05-01T18:30:00.25+02:00")),
                Map.entry("camera_make", text("Make")),
                Map.entry("camera_model", text("Model")),
                Map.entry("lens_model", text("Lens")),
                Map.entry("exposure_time", text("0.3")),
                Map.entry("exposure_fraction", text("1/3")),
                Map.entry("aperture", digits("1.8")),
                Map.entry("iso", digits("100")),
                Map.entry("focal_length_mm", digits("100")),
                Map.entry("latitude", digits("-0.000001")),
                Map.entry("longitude", digits("180")),
                Map.entry("altitude", digits("-12.5")))),
        picture(image).get("image"));
  }

  @Test
  void a_picture_that_says_nothing_has_its_format_and_stands_upright() {
    assertEquals(
        fields(Map.of("format", text("bmp"), "orientation", digits("1"))),
        picture(ImageProperties.of(ImageFormat.BMP)).get("image"));
  }

  @Test
  void entries_of_a_picture_that_are_not_known_do_no_harm() throws UnreadableItemException {
    var row = picture(ImageProperties.of(ImageFormat.BMP));
    var entries = new HashMap<>(assertInstanceOf(Value.Fields.class, row.get("image")).byName());
    entries.put("dominant_color", text("teal"));
    var more = new HashMap<>(row);
    more.put("image", fields(entries));
    assertEquals(MetadataItem.entry(row), MetadataItem.entry(more));
  }

  /// A row of a later version is one of an object all the same.
  @Test
  void a_picture_of_a_format_that_is_not_known_is_read_without_it() throws UnreadableItemException {
    var row = new HashMap<>(picture(ImageProperties.of(ImageFormat.BMP)));
    row.put("image", fields(Map.of("format", text("jxl"))));
    var read = (MetadataEntry.Recorded) MetadataItem.entry(row);
    assertNull(read.metadata().image());
  }

  @Test
  void a_tombstone_has_its_times_and_nothing_of_the_object() {
    var stamp = new Stamp(new Sequencer("ab"), NOON.minusMillis(20), NOON, NOON);
    assertEquals(
        Map.of(
            "filename", text("my cat.jpg"),
            "bucket", text("photos"),
            "sequencer", text("AB"),
            "event_time", text("2026-11-05T11:59:59.980Z"),
            "recorded_at", text("2026-11-05T12:00:00.000Z"),
            "reconciled_at", text("2026-11-05T12:00:00.000Z"),
            "removed_at", text("2026-11-05T12:00:00.000Z"),
            "expires_at", digits(Long.toString(NOON.plus(DAY).getEpochSecond()))),
        MetadataItem.of(new MetadataEntry.Removed(CAT, stamp), DAY, null, null));
  }

  @Test
  void with_a_listing_index_a_row_says_to_which_shard_it_belongs() {
    var metadata = ObjectMetadata.of(new ByteSize(123), NOON);
    var listing = new Listing("objects_by_bucket", 8);
    var row =
        MetadataItem.of(new MetadataEntry.Recorded(CAT, metadata, Stamp.NONE), DAY, listing, null);
    // python3 -c 'import zlib; print(zlib.crc32("my cat.jpg".encode()) % 8)'
    assertEquals(text("photos#0"), row.get("listing_shard"));
  }

  @Test
  void a_tombstone_is_in_no_listing() {
    var stamp = new Stamp(new Sequencer("ab"), NOON, NOON, NOON);
    var listing = new Listing("objects_by_bucket", 8);
    var row = MetadataItem.of(new MetadataEntry.Removed(CAT, stamp), DAY, listing, null);
    assertFalse(row.containsKey("listing_shard"));
  }

  @Test
  void a_tombstone_without_a_time_cannot_be_written() {
    var tombstone = new MetadataEntry.Removed(CAT, Stamp.NONE);
    assertThrows(IllegalStateException.class, () -> MetadataItem.of(tombstone, DAY, null, null));
  }

  @Test
  void attributes_of_others_do_no_harm() throws UnreadableItemException {
    var row = new HashMap<>(original());
    row.put("thumbnail", text("s3://thumbnails/cat.jpg"));
    assertEquals(MetadataItem.entry(original()), MetadataItem.entry(row));
  }

  private static Map<String, Value> picture(ImageProperties image) {
    var metadata = ObjectMetadata.of(new ByteSize(123), NOON).withImage(image);
    return MetadataItem.of(new MetadataEntry.Recorded(CAT, metadata, Stamp.NONE), DAY, null, null);
  }

  private static Map<String, Value> original() {
    return Map.of(
        "filename", text("my cat.jpg"),
        "bucket", text("photos"),
        "size_in_bytes", digits("123"),
        "upload_time", text("2026-11-05T12:00:00+00:00"));
  }

  private static Value text(String value) {
    return new Value.Text(value);
  }

  private static Value digits(String value) {
    return new Value.Digits(value);
  }

  private static Value fields(Map<String, Value> byName) {
    return new Value.Fields(byName);
  }
}
