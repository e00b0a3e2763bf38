package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeOrderTest {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final BucketName PHOTOS = new BucketName("photos");

  @ParameterizedTest
  @CsvSource({
    "2026-05-01T18:30:00, 2026-05-01T18:30:00Z",
    "2026-05-01T18:30:00.25+02:00, 2026-05-01T16:30:00.25Z",
    "0001-01-01T00:00:00+14:00, 0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59-12:00, 9999-12-31T23:59:59.999999998Z"
  })
  void a_picture_sorts_by_its_capture_and_one_without_a_zone_by_its_local_time(
      String captured, Instant sorts) {
    var picture = taken(CaptureTime.parse(captured));
    assertEquals(sorts, TimeOrder.TAKEN.timeOf(picture));
    assertEquals(NOON, TimeOrder.UPLOADED.timeOf(picture));
  }

  @Test
  void what_was_not_taken_sorts_by_its_upload() {
    for (var object : List.of(ObjectMetadata.of(new ByteSize(1), NOON), taken(null))) {
      assertEquals(NOON, TimeOrder.TAKEN.timeOf(object));
    }
    assertEquals(
        TimeOrder.EARLIEST,
        TimeOrder.UPLOADED.timeOf(ObjectMetadata.of(new ByteSize(1), Instant.MIN)));
  }

  @Test
  void a_place_is_a_time_and_then_a_key_and_the_time_alone_comes_before_all_its_keys() {
    var sorted =
        Stream.of("", "a", "a b", "é", "\uFF5E", "😀")
            .map(key -> new TimePlace(NOON, key.isEmpty() ? null : new ObjectKey(key)))
            .toList();
    assertEquals(sorted, sorted.reversed().stream().sorted().toList());
    var later = new TimePlace(NOON.plusNanos(1), null);
    assertTrue(sorted.stream().allMatch(place -> place.compareTo(later) < 0));
    assertThrows(IllegalArgumentException.class, () -> new TimePlace(Instant.MAX, null));
  }

  @Test
  void newest_first_is_the_exact_reverse() {
    var one = new TimePlace(NOON, new ObjectKey("a"));
    var other = new TimePlace(NOON, new ObjectKey("b"));
    assertTrue(question(false).compare(one, other) < 0);
    assertTrue(question(true).compare(one, other) > 0);
    assertTrue(question(false).isBehind(other, one));
    assertFalse(question(true).isBehind(other, one));
    assertFalse(question(true).isBehind(one, one));
    assertTrue(question(true).isBehind(one, null));
  }

  @Test
  void a_range_has_its_first_time_and_not_its_end() {
    assertTrue(question(false).covers(row(PHOTOS, NOON)));
    assertTrue(question(false).covers(row(PHOTOS, NOON.plusSeconds(60).minusNanos(1))));
    assertFalse(question(false).covers(row(PHOTOS, NOON.minusNanos(1))));
    assertFalse(question(false).covers(row(PHOTOS, NOON.plusSeconds(60))));
    assertFalse(question(false).covers(row(new BucketName("photos2"), NOON)));
  }

  @Test
  void an_empty_range_and_one_beyond_all_times_are_refused() {
    assertRefused(NOON, NOON);
    assertRefused(NOON.plusNanos(1), NOON);
    assertRefused(Instant.MIN, NOON);
    assertRefused(NOON, Instant.MAX);
  }

  private static void assertRefused(Instant from, Instant to) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new TimeQuestion(PHOTOS, TimeOrder.TAKEN, from, to, false, RowFilter.NONE));
  }

  private static TimeQuestion question(boolean newestFirst) {
    return new TimeQuestion(
        PHOTOS, TimeOrder.UPLOADED, NOON, NOON.plusSeconds(60), newestFirst, RowFilter.NONE);
  }

  private static MetadataEntry.Recorded row(BucketName bucket, Instant time) {
    return new MetadataEntry.Recorded(
        new ObjectLocation(bucket, new ObjectKey("a")),
        ObjectMetadata.of(new ByteSize(1), time),
        Stamp.NONE);
  }

  private static ObjectMetadata taken(@Nullable CaptureTime time) {
    var capture = new Capture(time, Camera.UNKNOWN, Exposure.UNKNOWN, null);
    return ObjectMetadata.of(new ByteSize(1), NOON)
        .withImage(
            new ImageProperties(
                ImageFormat.JPEG,
                ImageGeometry.UNKNOWN,
                null,
                ImageSequence.UNKNOWN,
                capture,
                ImageWords.NONE));
  }
}
