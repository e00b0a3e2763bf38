package contactsheet.local.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;

/// The bucket. It has an object for every key, and the key determines the object's size, so that a
/// row with the wrong size is found.
public final class Photos {
  static final String BUCKET = "photos";
  static final Instant UPLOADED = Instant.parse("2026-11-01T09:30:00Z");

  private static final byte[] PICTURE = picture();

  private Photos() {}

  /// At least as large as the head, so that a ranged request is answered in full.
  static long size(String key) {
    return 100_000L + Math.floorMod(key.hashCode(), 900_000);
  }

  static String eTag(String key) {
    return "%032x".formatted(key.hashCode());
  }

  /// The first bytes of a picture: a whole small one of a camera, with all its EXIF, and zeros
  /// behind its end.
  public static byte[] head(int length) {
    return Arrays.copyOf(PICTURE, length);
  }

  private static byte[] picture() {
    try (var picture = Photos.class.getResourceAsStream("/everything.jpg")) {
      return Objects.requireNonNull(picture).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Instant uploaded(String key) {
    return UPLOADED.plus(Math.floorMod(key.hashCode(), 86_400), ChronoUnit.SECONDS);
  }
}
