package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// How a picture was taken, from its file. For pictures without a camera all parts are absent.
///
/// @param time the time on the camera's clock
/// @param camera the camera and the lens
/// @param exposure the camera's settings
/// @param position the position where it was taken; absent unless the deployer asked for it
public record Capture(
    @Nullable CaptureTime time, Camera camera, Exposure exposure, @Nullable GeoPosition position) {
  /// All parts are absent.
  public static final Capture UNKNOWN = new Capture(null, Camera.UNKNOWN, Exposure.UNKNOWN, null);
}
