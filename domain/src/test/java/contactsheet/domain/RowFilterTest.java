package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.domain.MetadataEntry.Recorded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowFilterTest {
  private static final Recorded PICTURE =
      row("Image/JPEG; q=1", new Camera(new ImageText("Zoë & Co."), new ImageText("Box 1"), null));
  private static final Recorded TEXT = row(null, null);

  @ParameterizedTest
  @CsvSource({
    "JPEG, , , , , , true",
    "PNG, , , , , , false",
    ", 5, , , , , true",
    ", 6, , , , , false",
    ", , 5, , , , true",
    ", , 4, , , , false",
    ", , , ZOË & co. box, , , true",
    ", , , box 2, , , false",
    ", , , , image/jpeg, , true",
    ", , , , IMAGE/*, , true",
    ", , , , image/jp, , false",
    ", , , , text/*, , false",
    ", , , , , day/cat, true",
    ", , , , , Cat, false",
    "JPEG, 5, 5, box, image/*, cat, true",
    "JPEG, 5, 5, box, image/*, dog, false"
  })
  void each_part_has_to_be_passed(
      @Nullable ImageFormat format,
      @Nullable Long least,
      @Nullable Long most,
      @Nullable String camera,
      @Nullable String type,
      @Nullable String name,
      boolean passes) {
    var filter = new RowFilter(format, size(least), size(most), camera, type, name);
    assertEquals(passes, filter.passes(PICTURE));
  }

  @Test
  void what_a_row_does_not_say_passes_no_part_about_it() {
    assertTrue(RowFilter.NONE.passes(TEXT));
    assertFalse(new RowFilter(ImageFormat.JPEG, null, null, null, null, null).passes(TEXT));
    assertFalse(new RowFilter(null, null, null, "b", null, null).passes(TEXT));
    assertFalse(new RowFilter(null, null, null, null, "image/*", null).passes(TEXT));
    var unknown = row("image/png", Camera.UNKNOWN);
    assertFalse(new RowFilter(null, null, null, "b", null, null).passes(unknown));
  }

  @Test
  void what_nothing_can_pass_is_refused() {
    assertRefused(new ByteSize(6), new ByteSize(5), null, null, null);
    assertRefused(null, null, " ", null, null);
    assertRefused(null, null, null, "", null);
    assertRefused(null, null, null, null, "");
  }

  private static void assertRefused(
      @Nullable ByteSize least,
      @Nullable ByteSize most,
      @Nullable String camera,
      @Nullable String type,
      @Nullable String name) {
    assertThrows(
        IllegalArgumentException.class, () -> new RowFilter(null, least, most, camera, type, name));
  }

  private static @Nullable ByteSize size(@Nullable Long bytes) {
    return bytes == null ? null : new ByteSize(bytes);
  }

  private static Recorded row(@Nullable String type, @Nullable Camera camera) {
    var image =
        camera == null
            ? null
            : new ImageProperties(
                ImageFormat.JPEG,
                ImageGeometry.UNKNOWN,
                null,
                ImageSequence.UNKNOWN,
                new Capture(null, camera, Exposure.UNKNOWN, null),
                ImageWords.NONE);
    var metadata =
        new ObjectMetadata(
            new ByteSize(5),
            Instant.EPOCH,
            null,
            null,
            type == null ? null : new ContentType(type),
            null,
            null,
            null,
            UserMetadata.NONE,
            image);
    return new Recorded(ObjectLocation.of("photos", "holiday/cat.jpg"), metadata, Stamp.NONE);
  }
}
