package contactsheet.bootstrap.cli.commands.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// A picture of the demo. The script `make` beside the files draws them.
///
/// @param key the key of its object
/// @param file the name of its file among the program's resources
/// @param contentType the content type of its object
public record DemoPicture(String key, String file, String contentType) {
  /// Uploaded first, in this order.
  public static final List<DemoPicture> ALBUM =
      List.of(
          new DemoPicture("holiday/beach 2026.jpg", "beach.jpg", "image/jpeg"),
          new DemoPicture("my cat+dog é 100%.jpg", "cat-and-dog.jpg", "image/jpeg"),
          new DemoPicture("report/chart.png", "chart.png", "image/png"),
          new DemoPicture("no-entry.png", "no-entry.png", "image/png"),
          new DemoPicture("ball.gif", "ball.gif", "image/gif"));

  /// Overwrites the first picture of the album.
  public static final DemoPicture OVERWRITING =
      new DemoPicture("holiday/beach 2026.jpg", "beach-at-sunset.jpg", "image/jpeg");

  /// The key that is deleted.
  public static final String DELETED = "no-entry.png";

  public byte[] content() {
    var resource = "pictures/" + file;
    try (var picture = Objects.requireNonNull(DemoPicture.class.getResourceAsStream(resource))) {
      return picture.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
