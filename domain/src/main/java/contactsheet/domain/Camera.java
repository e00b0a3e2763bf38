package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// The camera and the lens of a picture, as far as its file names them.
///
/// @param make the camera's maker
/// @param model the camera's model
/// @param lens the model of the lens
public record Camera(
    @Nullable ImageText make, @Nullable ImageText model, @Nullable ImageText lens) {
  /// An unknown camera.
  public static final Camera UNKNOWN = new Camera(null, null, null);
}
