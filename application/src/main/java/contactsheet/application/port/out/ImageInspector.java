package contactsheet.application.port.out;

import contactsheet.domain.ImageProperties;
import java.util.Optional;

/// Reads what a picture says of itself from a few parts of its file, never the whole. It decides
/// which parts; whoever asks only fetches them.
public interface ImageInspector {
  /// How many bytes of a file's beginning are worth one request.
  int HEAD_BYTES = 64 * 1024;

  /// How many further parts of a file may be read.
  int MOST_READS = 3;

  /// How many bytes these may have together.
  int MOST_BYTES = 1024 * 1024;

  /// Looks into a file. Nothing that an uploader can put into it makes this fail: what cannot be
  /// understood is left out of the answer.
  Inspection inspect(ImageContent content);

  /// What came of looking.
  sealed interface Inspection {
    /// It is a picture.
    record Image(ImageProperties properties) implements Inspection {}

    /// It is none, or none of a known format.
    record NoImage() implements Inspection {}
  }

  /// A file of which any part can be had, at a price. It is asked by one thread.
  interface ImageContent {
    /// The length of the whole file.
    long size();

    /// Its first [#HEAD_BYTES] bytes, or all of it where it is shorter. Nobody changes them.
    byte[] head();

    /// Exactly these bytes of it, which are all within it, or nothing if they could not be had.
    ///
    /// @param offset from the file's beginning
    /// @param length 1 or more
    Optional<byte[]> read(long offset, int length);
  }
}
