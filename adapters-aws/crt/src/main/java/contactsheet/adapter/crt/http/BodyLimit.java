package contactsheet.adapter.crt.http;

/// How much of an answer's body is taken.
///
/// @param bytes the most
/// @param cuts whether a longer one is cut off there; if not, it is no answer
public record BodyLimit(int bytes, boolean cuts) {
  /// For answers that can only be read whole.
  public static BodyLimit whole(int most) {
    return new BodyLimit(most, false);
  }

  /// For answers whose beginning is enough.
  public static BodyLimit beginning(int most) {
    return new BodyLimit(most, true);
  }
}
