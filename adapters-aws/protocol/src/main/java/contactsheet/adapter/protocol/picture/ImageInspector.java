package contactsheet.adapter.protocol.picture;

import contactsheet.domain.Failure;
import contactsheet.domain.ImageProperties;
import java.nio.ByteBuffer;

/// Reads a picture's metadata from a few parts of its file, never from the whole file. The
/// inspector decides which parts it needs; its caller fetches them.
public interface ImageInspector {
  /// The length of a file's beginning, which the caller fetches with its first request.
  int HEAD_BYTES = 64 * 1024;

  /// The highest number of further parts that an inspector may read.
  int MOST_READS = 3;

  /// The highest number of bytes that these parts may have together.
  int MOST_BYTES = 1024 * 1024;

  /// Looks into a file. It fails for nothing that an uploader can put into the file: what cannot be
  /// understood is left out of the answer.
  Inspection inspect(ImageContent content);

  /// The result of an inspection.
  sealed interface Inspection {
    /// The file is a picture.
    record Image(ImageProperties properties) implements Inspection {}

    /// The file is no picture, or a picture of an unknown format.
    record NoImage() implements Inspection {}
  }

  /// A file of which any part can be read, at the price of a request. One thread uses it.
  interface ImageContent {
    /// The length of the whole file.
    long size();

    /// The file's first [#HEAD_BYTES] bytes, or all of a shorter file. The array must not be
    /// changed.
    byte[] head();

    /// Reads a part of the file.
    ///
    /// @param offset the position of the part's first byte, from the file's beginning
    /// @param length the number of bytes, 1 or more; the part ends within the file
    PartRead read(long offset, int length);
  }

  /// The result of reading a part.
  sealed interface PartRead {
    /// The part.
    ///
    /// @param bytes exactly the requested bytes
    record Had(ByteBuffer bytes) implements PartRead {}

    /// The server cannot send this part. The inspection continues without it.
    record NotHad() implements PartRead {}
  }

  /// The reason why a file cannot be read to its end. An inspector that gets one reads nothing more
  /// and answers with it, so that a picture does not look like none because S3 was busy.
  sealed interface Interruption extends Inspection, PartRead {
    /// The file was replaced by another one meanwhile.
    record Replaced() implements Interruption {}

    /// The part could not be fetched.
    record Failed(Failure failure) implements Interruption {}
  }
}
