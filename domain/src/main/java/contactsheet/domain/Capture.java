package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// How a picture was taken, as far as its file says. Pictures that no camera took say nothing.
///
/// @param time the time on the camera's clock
/// @param camera the camera and the lens
/// @param exposure the camera's settings
/// @param position where it was taken; absent unless the deployer asked for it
public record Capture(
    @Nullable CaptureTime time, Camera camera, Exposure exposure, @Nullable GeoPosition position) {
  /// Nothing is known of how the picture was taken.
  public static final Capture UNKNOWN = new Capture(null, Camera.UNKNOWN, Exposure.UNKNOWN, null);
}
