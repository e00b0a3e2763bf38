package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectSelectionTest {
  private static final Observation ABSENT = new Observation.Absent();

  @Test
  void every_object_is_one_of_all() {
    assertSelected(ObjectSelection.ALL, "notes.txt", "text/plain");
    assertSelected(ObjectSelection.ALL, "notes", null);
  }

  @Test
  void what_is_named_like_a_picture_is_one_whatever_its_content_type_says() {
    for (var name : List.of("a.jpg", "IMG_0001.JPG", "b.Heic", ".png", "x/y.tar.tiff", "é.webp")) {
      assertSelected(ObjectSelection.IMAGES, name, "text/plain");
      assertSelected(ObjectSelection.IMAGES, name, null);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nef", "nrw", "dng", "cr2", "arw", "sr2", "orf", "rw2", "pef", "srw"})
  void a_cameras_raw_picture_is_one_by_its_name_alone(String suffix) {
    assertSelected(ObjectSelection.IMAGES, "DSC_0001." + suffix, null);
    assertSelected(ObjectSelection.IMAGES, "DSC_0001." + suffix.toUpperCase(Locale.ROOT), null);
  }

  /// Their formats are no TIFFs and are not looked into.
  @ParameterizedTest
  @ValueSource(strings = {"cr3", "raf", "crw", "x3f"})
  void other_raw_pictures_are_none_by_their_name_alone(String suffix) {
    assertEquals(
        ABSENT, ObjectSelection.IMAGES.seen(new ObjectKey("DSC_0001." + suffix), found(null)));
  }

  @Test
  void what_its_uploader_called_a_picture_is_one_whatever_its_name_is() {
    for (var type : List.of("image/jpeg", "IMAGE/PNG", "image/x-nikon-nef", "image/svg+xml; a=b")) {
      assertSelected(ObjectSelection.IMAGES, "DSC_0001.NEF", type);
      assertSelected(ObjectSelection.IMAGES, "no-suffix", type);
    }
  }

  @Test
  void what_is_no_picture_counts_as_absent() {
    for (var name :
        List.of("notes.txt", "jpg", "a.jpg.txt", "a.jpg/notes", "a.jpg ", "a.jpgx", "a.")) {
      for (var type : new @Nullable String[] {null, "text/plain", "imagex/png", "x-image/png"}) {
        assertEquals(ABSENT, ObjectSelection.IMAGES.seen(new ObjectKey(name), found(type)), name);
      }
    }
  }

  @Test
  void the_letters_of_a_suffix_are_english_ones_everywhere() {
    assertEquals(ABSENT, ObjectSelection.IMAGES.seen(new ObjectKey("a.gıf"), found(null)));
  }

  @Test
  void what_is_absent_stays_absent() {
    for (var selection : ObjectSelection.values()) {
      assertEquals(ABSENT, selection.seen(new ObjectKey("a.jpg"), ABSENT));
    }
  }

  private static void assertSelected(
      ObjectSelection selection, String key, @Nullable String contentType) {
    var seen = found(contentType);
    assertEquals(seen, selection.seen(new ObjectKey(key), seen), key);
  }

  private static Observation found(@Nullable String contentType) {
    return new Observation.Found(
        new ObjectMetadata(
            new ByteSize(5),
            Instant.EPOCH,
            null,
            null,
            contentType == null ? null : new ContentType(contentType),
            null,
            null,
            null,
            UserMetadata.NONE,
            null));
  }
}
