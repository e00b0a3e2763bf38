package contactsheet.bootstrap.cli.commands.pictures;

import contactsheet.domain.ImageProperties;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Inspects files of this machine. The composition root hands it to the command.
public interface LocalPictures {
  /// The result for one file.
  ///
  /// @param image the image properties that a row would have; none for a file that is no picture
  /// @param reads how many parts were read beside the head
  /// @param bytes how many bytes these had together
  record Inspected(@Nullable ImageProperties image, int reads, long bytes) {}

  /// Inspects one file.
  ///
  /// @throws IOException if it cannot be read
  Inspected inspect(Path file) throws IOException;
}
