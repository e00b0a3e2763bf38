package contactsheet.domain;

import java.util.Map;

/// The uploader's own metadata: S3's `x-amz-meta-*`.
///
/// @param values the texts by their names without the prefix
/// @param missing the number of further values that S3 leaves out, because no header can hold them
public record UserMetadata(Map<String, String> values, int missing) {
  /// An object without any.
  public static final UserMetadata NONE = of(Map.of());

  public UserMetadata {
    values = Map.copyOf(values);
    if (missing < 0) {
      throw new IllegalArgumentException("less than no metadata is missing: " + missing);
    }
  }

  /// All that there is of it.
  public static UserMetadata of(Map<String, String> values) {
    return new UserMetadata(values, 0);
  }
}
