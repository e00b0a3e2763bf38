package contactsheet.adapter.aws.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import contactsheet.domain.ByteSize;
import contactsheet.domain.Checksum;
import contactsheet.domain.ContentType;
import contactsheet.domain.ETag;
import contactsheet.domain.Encryption;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.StorageClass;
import contactsheet.domain.VersionId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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
            "filename", fromS("my cat.jpg"),
            "bucket", fromS("photos"),
            "size_in_bytes", fromN("123"),
            "upload_time", fromS("2026-11-05T11:59:58Z")),
        MetadataItem.of(entry, DAY));
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
            Map.of("photographer", "Zoë"),
            null);
    var row = MetadataItem.of(new MetadataEntry.Recorded(CAT, metadata, Stamp.NONE), DAY);
    var more = new HashMap<>(row);
    more.keySet().removeAll(List.of("filename", "bucket", "size_in_bytes", "upload_time"));
    assertEquals(
        Map.of(
            "etag", fromS("abc"),
            "version_id", fromS("v1"),
            "content_type", fromS("image/jpeg"),
            "storage_class", fromS("GLACIER"),
            "encryption", fromS("aws:kms"),
            "kms_key_id", fromS("arn:aws:kms:eu-west-1:1:key/k"),
            "checksum_algorithm", fromS("SHA256"),
            "checksum", fromS("c2lnbg=="),
            "user_metadata", fromM(Map.of("photographer", fromS("Zoë")))),
        more);
  }

  @Test
  void a_tombstone_has_its_times_and_nothing_of_the_object() {
    var stamp = new Stamp(new Sequencer("ab"), NOON.minusMillis(20), NOON, NOON);
    assertEquals(
        Map.of(
            "filename", fromS("my cat.jpg"),
            "bucket", fromS("photos"),
            "sequencer", fromS("000000000000000000000000000000AB"),
            "event_time", fromS("2026-11-05T11:59:59.980Z"),
            "recorded_at", fromS("2026-11-05T12:00:00.000Z"),
            "reconciled_at", fromS("2026-11-05T12:00:00.000Z"),
            "removed_at", fromS("2026-11-05T12:00:00.000Z"),
            "expires_at", fromN(Long.toString(NOON.plus(DAY).getEpochSecond()))),
        MetadataItem.of(new MetadataEntry.Removed(CAT, stamp), DAY));
  }

  @Test
  void a_tombstone_without_a_time_cannot_be_written() {
    var tombstone = new MetadataEntry.Removed(CAT, Stamp.NONE);
    assertThrows(IllegalStateException.class, () -> MetadataItem.of(tombstone, DAY));
  }

  @Test
  void attributes_of_others_do_no_harm() throws UnreadableItemException {
    var row = new HashMap<>(original());
    row.put("thumbnail", fromS("s3://thumbnails/cat.jpg"));
    assertEquals(MetadataItem.entry(original()), MetadataItem.entry(row));
  }

  private static Map<String, AttributeValue> original() {
    return OriginalRow.of(CAT, "123", "2026-11-05T12:00:00+00:00");
  }
}
