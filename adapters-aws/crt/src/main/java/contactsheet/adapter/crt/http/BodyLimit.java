package contactsheet.adapter.crt.http;

/// The limit for an answer's body.
///
/// @param bytes the largest number of bytes
/// @param cuts whether a longer body is cut off at that length; otherwise it fails the request
public record BodyLimit(int bytes, boolean cuts) {
  /// For answers that can only be read whole.
  public static BodyLimit whole(int most) {
    return new BodyLimit(most, false);
  }

  /// The limit for answers of which only the beginning is needed.
  public static BodyLimit beginning(int most) {
    return new BodyLimit(most, true);
  }
}
