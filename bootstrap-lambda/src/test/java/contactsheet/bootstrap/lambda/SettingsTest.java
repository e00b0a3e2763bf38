package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import contactsheet.adapter.events.OtherServer;
import contactsheet.domain.ObjectSelection;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsTest {
  @Test
  void every_setting_has_a_default() {
    assertEquals(
        new Settings(
            "ImageMetadataTable",
            null,
            null,
            8,
            Duration.ofDays(1),
            64,
            Duration.ofMillis(1500),
            ObjectSelection.ALL,
            true,
            false,
            false,
            Set.of()),
        Settings.from(Map.of("PATH", "/bin", "AWS_REGION", "eu-central-1")));
  }

  @Test
  void every_setting_can_be_chosen() {
    assertEquals(
        new Settings(
            "photos.rows_2-b",
            "objects_by_bucket",
            "objects_by_time",
            64,
            Duration.ofHours(36),
            1000,
            Duration.ofSeconds(3),
            ObjectSelection.IMAGES,
            false,
            true,
            true,
            Set.of(OtherServer.CEPH)),
        Settings.from(
            Map.ofEntries(
                Map.entry("TABLE_NAME", "photos.rows_2-b"),
                Map.entry("LISTING_INDEX", "objects_by_bucket"),
                Map.entry("TIME_INDEX", "objects_by_time"),
                Map.entry("LISTING_SHARDS", "64"),
                Map.entry("TOMBSTONE_TTL", "P1DT12H"),
                Map.entry("MAX_CONCURRENCY", "1000"),
                Map.entry("DEADLINE_MARGIN", "PT3S"),
                Map.entry("OBJECTS", "images"),
                Map.entry("INSPECT_IMAGES", "false"),
                Map.entry("RECORD_POSITION", "true"),
                Map.entry("REQUEST_PAYER", "requester"),
                Map.entry("EVENT_SOURCES", "ceph:s3"))));
  }

  @Test
  void several_servers_are_named_with_a_comma_and_an_empty_list_is_none() {
    assertEquals(
        Set.of(OtherServer.MINIO, OtherServer.CEPH),
        Settings.from(Map.of("EVENT_SOURCES", "minio:s3,ceph:s3")).eventSources());
    assertEquals(Set.of(), Settings.from(Map.of("EVENT_SOURCES", "")).eventSources());
  }

  @Test
  void a_table_of_another_account_is_named_by_its_arn() {
    var arn = "arn:aws:dynamodb:eu-central-1:123456789012:table/ImageMetadataTable";
    assertEquals(arn, Settings.from(Map.of("TABLE_NAME", arn)).tableName());
  }

  @Test
  void an_empty_name_of_the_index_is_none() {
    assertNull(Settings.from(Map.of("LISTING_INDEX", "")).listingIndex());
  }

  @ParameterizedTest
  @CsvSource({
    "TABLE_NAME, ab",
    "TABLE_NAME, my table",
    "TABLE_NAME, ''",
    "TABLE_NAME, arn:aws:s3:::photos",
    "LISTING_INDEX, ab",
    "LISTING_INDEX, my index",
    "LISTING_SHARDS, 0",
    "LISTING_SHARDS, 1001",
    "TOMBSTONE_TTL, PT59M",
    "TOMBSTONE_TTL, P3651D",
    "TOMBSTONE_TTL, 1 day",
    "TOMBSTONE_TTL, -P1D",
    "TOMBSTONE_TTL, ''",
    "MAX_CONCURRENCY, 0",
    "MAX_CONCURRENCY, 1001",
    "MAX_CONCURRENCY, -1",
    "MAX_CONCURRENCY, 6.4",
    "MAX_CONCURRENCY, 99999999999",
    "DEADLINE_MARGIN, PT0S",
    "DEADLINE_MARGIN, PT5M0.001S",
    "DEADLINE_MARGIN, 1500",
    "OBJECTS, Images",
    "OBJECTS, ''",
    "OBJECTS, pictures",
    "INSPECT_IMAGES, yes",
    "INSPECT_IMAGES, TRUE",
    "RECORD_POSITION, 1",
    "RECORD_POSITION, ''",
    "REQUEST_PAYER, Requester",
    "REQUEST_PAYER, owner",
    "EVENT_SOURCES, aws:s3",
    "EVENT_SOURCES, 'minio:s3, ceph:s3'"
  })
  void a_value_that_is_not_allowed_stops_the_start(String variable, String value) {
    var refused =
        assertThrows(InvalidSettingException.class, () -> Settings.from(Map.of(variable, value)));
    assertEquals(variable + " is '" + value + "': " + allowed(variable), refused.getMessage());
  }

  private static String allowed(String variable) {
    return switch (variable) {
      case "TABLE_NAME" ->
          "3 to 255 letters, digits, underscores, dots and hyphens, or a table's ARN, are allowed";
      case "TOMBSTONE_TTL" -> "ISO-8601 durations from PT1H to P3650D are allowed, such as P1D";
      case "LISTING_INDEX" -> "3 to 255 letters, digits, underscores, dots and hyphens are allowed";
      case "MAX_CONCURRENCY", "LISTING_SHARDS" -> "whole numbers from 1 to 1000 are allowed";
      case "DEADLINE_MARGIN" ->
          "ISO-8601 durations from PT0.1S to PT5M are allowed, such as PT1.5S";
      case "EVENT_SOURCES" -> "minio:s3 and ceph:s3, with a comma between them, are allowed";
      case "REQUEST_PAYER" -> "requester, or nothing, is allowed";
      case "OBJECTS" -> "all and images are allowed";
      case "INSPECT_IMAGES", "RECORD_POSITION" -> "true and false are allowed";
      default -> throw new IllegalArgumentException(variable);
    };
  }
}
