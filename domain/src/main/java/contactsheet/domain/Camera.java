package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// What the picture was taken with, as far as it says so.
///
/// @param make who made the camera
/// @param model which of theirs it is
/// @param lens the lens in front of it
public record Camera(
    @Nullable ImageText make, @Nullable ImageText model, @Nullable ImageText lens) {
  /// A camera of which nothing is known.
  public static final Camera UNKNOWN = new Camera(null, null, null);
}
