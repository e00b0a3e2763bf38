package contactsheet.domain;

/// The length of an object's content.
///
/// @param bytes the number of bytes, 0 or more
public record ByteSize(long bytes) {
  public ByteSize {
    if (bytes < 0) {
      throw new IllegalArgumentException("negative size: " + bytes);
    }
  }
}
