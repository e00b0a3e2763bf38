package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagePropertiesTest {
  private static final LocalDateTime EVENING = LocalDateTime.of(2026, 5, 1, 18, 30);

  @Test
  void the_least_picture_has_a_format_and_stands_upright() {
    var image = ImageProperties.of(ImageFormat.GIF);
    assertEquals(Orientation.UPRIGHT, image.orientation());
    assertEquals(Capture.UNKNOWN, image.capture());
    assertNull(image.displayed());
  }

  @Test
  void a_picture_is_seen_as_its_orientation_says() {
    for (var orientation : Orientation.values()) {
      var image = sized(new PixelSize(40, 30), orientation);
      var seen = orientation.exif() >= 5 ? new PixelSize(30, 40) : new PixelSize(40, 30);
      assertEquals(seen, image.displayed(), orientation::toString);
    }
  }

  @Test
  void orientations_have_the_numbers_of_exif() {
    for (var orientation : Orientation.values()) {
      assertEquals(orientation, Orientation.ofExif(orientation.exif()));
    }
    assertEquals(Orientation.ROTATE_180, Orientation.ofExif(3));
    assertEquals(Orientation.ROTATE_90, Orientation.ofExif(6));
    assertEquals(Orientation.ROTATE_270, Orientation.ofExif(8));
    refused("not an orientation: 0", () -> Orientation.ofExif(0));
    refused("not an orientation: 9", () -> Orientation.ofExif(9));
  }

  @Test
  void every_format_has_a_content_type() {
    assertEquals(
        List.of("jpeg", "png", "gif", "webp", "heic", "avif", "tiff", "bmp", "raw"),
        Arrays.stream(ImageFormat.values())
            .map(format -> format.contentType().value().replace("image/", ""))
            .toList());
  }

  @Test
  void what_cannot_be_a_picture_is_refused() {
    refused("not the size of a picture: 0 x 1", () -> new PixelSize(0, 1));
    refused("not the size of a picture: 1 x -1", () -> new PixelSize(1, -1));
    refused("not a number of frames: 0", () -> framed(0));
    assertEquals(1, framed(1).sequence().frames());
    assertEquals(1, new PixelSize(1, 1).width());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-05-01T18:30:00", "2026-05-01T18:30:00.25+02:00", "0001-01-01T00:00:00Z"})
  void a_time_of_capture_reads_back_as_it_was_written(String text) {
    assertEquals(text, CaptureTime.parse(text).toString());
  }

  @Test
  void no_time_zone_is_invented() {
    assertNull(CaptureTime.parse("2026-05-01T18:30:00").offset());
    assertEquals(
        new CaptureTime(EVENING, ZoneOffset.ofHours(2)),
        CaptureTime.parse("2026-05-01T18:30:00+02:00"));
  }

  @Test
  void what_is_no_time_of_capture_is_refused() {
    refused("no camera's year: 0", () -> new CaptureTime(EVENING.withYear(0), null));
    refused("no camera's year: 10000", () -> new CaptureTime(EVENING.withYear(10_000), null));
    assertEquals(9999, new CaptureTime(EVENING.withYear(9999), null).local().getYear());
    refused("not a time of capture: 'noon'", () -> CaptureTime.parse("noon"));
    refused(
        "not a time of capture: '2026-02-30T00:00:00'",
        () -> CaptureTime.parse("2026-02-30T00:00:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 2500, 1/250",
    "13, 10, 13/10",
    "300, 10, 30",
    "1, 9223372036854775807, 1/9223372036854775807"
  })
  void a_time_of_exposure_is_a_fraction_in_its_lowest_terms(long above, long below, String text) {
    assertEquals(text, new ExposureTime(above, below).toString());
    assertEquals(new ExposureTime(above, below), ExposureTime.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "1/0",
        "0/1",
        "-1/250",
        "1/250/3",
        "fast",
        "1/",
        "0.0",
        "-0.3",
        "0.1E-999999999",
        "1.1E99"
      })
  void what_is_no_time_of_exposure_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> ExposureTime.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "1/250, 1/250",
    "10/1253, 1/125",
    "1/1012, 1/1000",
    "1/64, 1/64",
    "1/20000, 1/20000",
    "1/12, 1/12",
    "1/6, 1/6",
    "3/10, 0.3",
    "1/3, 0.3",
    "13/10, 1.3",
    "10/3, 3.2",
    "5/2, 2.5",
    "300, 300",
    "1001/10, 100.1",
    "9223372036854775807, 9223372036854775807",
    "1/9223372036854775807, 1/9223372036854775807"
  })
  void a_time_of_exposure_is_shown_as_photographers_write_it(String fraction, String shown) {
    assertEquals(shown, ExposureTime.parse(fraction).shown());
  }

  @ParameterizedTest
  @CsvSource({"0.3, 3/10", "2.5, 5/2", "100.0, 100", "1/60, 1/60"})
  void what_is_shown_of_a_time_of_exposure_can_be_read(String shown, String fraction) {
    assertEquals(ExposureTime.parse(fraction), ExposureTime.parse(shown));
  }

  @Test
  void a_picture_that_is_cropped_is_seen_so() {
    var cropped =
        new ImageGeometry(
            new PixelSize(64, 64), new PixelSize(60, 40), Orientation.ROTATE_90, null);
    assertEquals(new PixelSize(40, 60), shaped(cropped).displayed());
    assertEquals(new PixelSize(64, 64), shaped(cropped).stored());
    refused(
        "no part of PixelSize[width=64, height=64]: PixelSize[width=65, height=1]",
        () ->
            new ImageGeometry(
                new PixelSize(64, 64), new PixelSize(65, 1), Orientation.UPRIGHT, null));
  }

  @Test
  void what_says_nothing_new_is_left_out() {
    var size = new PixelSize(64, 48);
    assertEquals(
        ImageGeometry.of(size, Orientation.FLIP),
        new ImageGeometry(size, size, Orientation.FLIP, Orientation.FLIP));
  }

  @Test
  void words_that_no_picture_has_are_refused() {
    var keyword = new ImageText("cat");
    refused("not a rating: 6", () -> words(List.of(), 6));
    refused("not a rating: -2", () -> words(List.of(), -2));
    refused("too many keywords: 33", () -> words(Collections.nCopies(33, keyword), 0));
    assertEquals(-1, words(Collections.nCopies(32, keyword), -1).rating());
    refused("not a number of pages: 0", () -> new ImageSequence(null, null, 0));
  }

  private static ImageWords words(List<ImageText> keywords, int rating) {
    return new ImageWords(null, null, null, null, keywords, rating);
  }

  @Test
  void equal_numbers_are_equal_settings() {
    assertEquals(exposure("2.8", "50"), exposure("2.800", "50.00"));
    assertEquals("50", String.valueOf(exposure("2.8", "5E+1").focalLength()));
    assertEquals("1.78", String.valueOf(exposure("1.7799999", "50").aperture()));
  }

  @Test
  void settings_that_no_camera_has_are_refused() {
    refused("an aperture is not between 0.01 and 1000", () -> exposure("0", "50"));
    refused("an aperture is not between 0.01 and 1000", () -> exposure("1000.1", "50"));
    refused("a focal length is not between 0.01 and 100000", () -> exposure("1", "-5"));
    refused("a focal length is not between 0.01 and 100000", () -> exposure("1", "1E+999999999"));
    assertEquals(1, new Exposure(null, null, 1, null).iso());
    refused("not a sensitivity: 0", () -> new Exposure(null, null, 0, null));
  }

  @Test
  void positions_are_on_the_earth() {
    assertEquals(position("-90", "180", null), position("-90.00", "180.0", null));
    assertEquals(position("47.123457", "0", "-1.3"), position("47.1234567", "-0.0000001", "-1.25"));
    refused("a latitude is not between -90 and 90", () -> position("90.1", "0", null));
    refused("a longitude is not between -180 and 180", () -> position("0", "-181", null));
    refused("an altitude is not between -100000 and 100000", () -> position("0", "0", "1E+6"));
    assertEquals(position("0", "0", null), position("1E-400", "0", null));
    refused("a latitude is not between -90 and 90", () -> position("1E-401", "0", null));
    refused("a latitude is not between -90 and 90", () -> position("1E-999999999", "0", null));
  }

  @Test
  void an_object_gets_its_picture_and_keeps_everything_else() {
    var image = ImageProperties.of(ImageFormat.PNG);
    var metadata = ObjectMetadata.of(new ByteSize(1), Instant.EPOCH);
    assertEquals(
        new ObjectMetadata(
            new ByteSize(1),
            Instant.EPOCH,
            null,
            null,
            null,
            null,
            null,
            null,
            UserMetadata.NONE,
            image),
        metadata.withImage(image));
  }

  private static ImageProperties sized(PixelSize stored, Orientation orientation) {
    return shaped(ImageGeometry.of(stored, orientation));
  }

  private static ImageProperties shaped(ImageGeometry geometry) {
    return new ImageProperties(
        ImageFormat.JPEG, geometry, null, ImageSequence.UNKNOWN, Capture.UNKNOWN, ImageWords.NONE);
  }

  private static ImageProperties framed(int frames) {
    return new ImageProperties(
        ImageFormat.GIF,
        ImageGeometry.UNKNOWN,
        null,
        new ImageSequence(null, frames, null),
        Capture.UNKNOWN,
        ImageWords.NONE);
  }

  private static Exposure exposure(String aperture, String focalLength) {
    return new Exposure(null, new BigDecimal(aperture), null, new BigDecimal(focalLength));
  }

  private static GeoPosition position(
      String latitude, String longitude, @Nullable String altitude) {
    return new GeoPosition(
        new BigDecimal(latitude),
        new BigDecimal(longitude),
        altitude == null ? null : new BigDecimal(altitude));
  }

  private static void refused(String message, Executable making) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, making).getMessage());
  }
}
