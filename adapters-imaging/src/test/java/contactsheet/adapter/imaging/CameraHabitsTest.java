package contactsheet.adapter.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import contactsheet.adapter.protocol.picture.ImageInspector.Inspection.Image;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.PixelSize;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Deviations from the standard by cameras and programs, each found in real files.
class CameraHabitsTest {
  private static final int MAKE = 0x10F;
  private static final int DESCRIPTION = 0x10E;
  private static final int CHANGED = 0x132;
  private static final int TAKEN = 0x9003;
  private static final int OFFSET = 0x9010;
  private static final int OFFSET_TAKEN = 0x9011;
  private static final String NOON = "2019:01:02 12:00:00";

  @ParameterizedTest
  @CsvSource({
    "2012-12-22 10:37:28, 2012-12-22T10:37:28",
    "2012/12/22 10:37:28, 2012-12-22T10:37:28",
    "2016:02:15T09:37:31, 2016-02-15T09:37:31",
    "2025:01:14 18:31:30+0000, 2025-01-14T18:31:30Z",
    "2025:01:14 18:31:30-05:30, 2025-01-14T18:31:30-05:30",
    "2025:01:14 18:31:30Z, 2025-01-14T18:31:30Z",
    "2025:01:14 18:31:30.25, 2025-01-14T18:31:30.25"
  })
  void a_date_is_read_as_it_is_written(String written, String read) {
    assertEquals(read, time(new ExifJpeg().exif(TAKEN, written)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000:00:00 00:00:00", "    :  :     :  :  ", "2026:13:45 25:61:61", ""})
  void a_date_that_is_none_is_absent(String written) {
    assertEquals("null", time(new ExifJpeg().exif(TAKEN, written)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+19:00", "-18:01", "+2", "   :  ", "Europe/Berlin"})
  void an_offset_that_is_none_does_not_take_the_time_with_it(String offset) {
    assertEquals(
        "2019-01-02T12:00:00", time(new ExifJpeg().exif(TAKEN, NOON).exif(OFFSET_TAKEN, offset)));
  }

  @Test
  void the_offset_of_a_change_is_the_shutters_where_both_are_one_second() {
    var taken = new ExifJpeg().exif(TAKEN, NOON).exif(OFFSET, "+02:00");
    assertEquals("2019-01-02T12:00:00", time(taken));
    assertEquals("2019-01-02T12:00:00", time(taken.first(CHANGED, "2019:01:02 12:00:01")));
    assertEquals("2019-01-02T12:00:00+02:00", time(taken.first(CHANGED, NOON)));
    assertEquals("2019-01-02T12:00:00Z", time(taken.exif(OFFSET_TAKEN, "+00:00")));
  }

  @Test
  void a_camera_without_a_fix_was_nowhere() {
    var zeros = new int[] {0, 0, 0};
    assertNull(look(new ExifJpeg().position(zeros, zeros, 1)).capture().position());
    assertNull(look(new ExifJpeg().position(zeros, zeros, 0)).capture().position());
    var equator = look(new ExifJpeg().position(zeros, new int[] {9, 30, 36}, 1));
    assertEquals(
        "GeoPosition[latitude=0, longitude=9.51, altitude=null]",
        String.valueOf(equator.capture().position()));
  }

  @Test
  void the_sensitivity_is_the_first_number_or_stands_elsewhere() {
    assertEquals(200, iso(new ExifJpeg().shorts(0x8827, 200, 0)));
    var elsewhere = new ExifJpeg().shorts(0x8827, 65_535);
    assertNull(iso(elsewhere));
    assertEquals(102_400, iso(elsewhere.shorts(0x8830, 2).number(0x8832, 102_400)));
    assertEquals(204_800, iso(elsewhere.shorts(0x8830, 3).number(0x8833, 204_800)));
    assertEquals(409_600, iso(elsewhere.shorts(0x8830, 1).number(0x8831, 409_600)));
  }

  @Test
  void apex_values_count_where_nothing_else_is_there() {
    var apex = new ExifJpeg().signed(0x9201, 6, 1).rational(0x9202, 28, 10);
    var exposure = look(apex).capture().exposure();
    assertEquals("1/64", String.valueOf(exposure.time()));
    assertEquals("2.6", String.valueOf(exposure.aperture()));
    var both = look(apex.rational(0x829A, 1, 60).rational(0x829D, 27, 10)).capture().exposure();
    assertEquals("1/60", String.valueOf(both.time()));
    assertEquals("2.7", String.valueOf(both.aperture()));
    var minutes = look(new ExifJpeg().rational(0x829A, 3000, 10)).capture().exposure().time();
    assertEquals("300", String.valueOf(minutes));
  }

  @Test
  void a_text_of_two_bytes_a_character_is_read() {
    var little = "Lumen\0".getBytes(StandardCharsets.UTF_16LE);
    var big = "Lumen\0".getBytes(StandardCharsets.UTF_16BE);
    for (var make : List.of(little, big)) {
      var camera = look(new ExifJpeg().first(MAKE, make)).capture().camera();
      assertEquals("Lumen", String.valueOf(camera.make()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"OLYMPUS DIGITAL CAMERA", "SONY DSC", "DCIM\\100MEDIA\\DJI_0012.JPG"})
  void what_a_camera_writes_for_everybody_is_no_description(String filler) {
    assertNull(look(new ExifJpeg().first(DESCRIPTION, filler)).words().description());
    var meant = look(new ExifJpeg().first(DESCRIPTION, "My first digital camera's box"));
    assertEquals("My first digital camera's box", String.valueOf(meant.words().description()));
  }

  @Test
  void stray_bytes_between_segments_and_a_second_beginning_are_passed_over() {
    for (var stray :
        List.of(
            new byte[] {0},
            new byte[1000],
            new byte[] {(byte) 0xFF, 0, 7},
            new byte[] {(byte) 0xFF, (byte) 0xD8})) {
      var content = WatchedContent.of(new ExifJpeg().first(MAKE, "Lumen").jpeg(stray));
      assertEquals(new PixelSize(48, 32), look(content).stored());
    }
  }

  private static String time(ExifJpeg jpeg) {
    return String.valueOf(look(jpeg).capture().time());
  }

  private static @Nullable Integer iso(ExifJpeg jpeg) {
    return look(jpeg).capture().exposure().iso();
  }

  private static ImageProperties look(ExifJpeg jpeg) {
    return look(WatchedContent.of(jpeg.jpeg()));
  }

  private static ImageProperties look(WatchedContent content) {
    return assertInstanceOf(Image.class, new HeadInspector(true).inspect(content)).properties();
  }
}
