package contactsheet.bootstrap.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// A picture of the demo's own; the script `make` beside the files draws them.
///
/// @param key under which it is put
/// @param file among the program's resources
/// @param contentType what it is put as
record DemoPicture(String key, String file, String contentType) {
  /// Put first, in this order.
  static final List<DemoPicture> ALBUM =
      List.of(
          new DemoPicture("holiday/beach 2026.jpg", "beach.jpg", "image/jpeg"),
          new DemoPicture("my cat+dog é 100%.jpg", "cat-and-dog.jpg", "image/jpeg"),
          new DemoPicture("report/chart.png", "chart.png", "image/png"),
          new DemoPicture("no-entry.png", "no-entry.png", "image/png"),
          new DemoPicture("ball.gif", "ball.gif", "image/gif"));

  /// Put over the first of the album.
  static final DemoPicture OVERWRITING =
      new DemoPicture("holiday/beach 2026.jpg", "beach-at-sunset.jpg", "image/jpeg");

  /// The key that is deleted.
  static final String DELETED = "no-entry.png";

  byte[] content() {
    var resource = "pictures/" + file;
    try (var picture = Objects.requireNonNull(DemoPicture.class.getResourceAsStream(resource))) {
      return picture.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
