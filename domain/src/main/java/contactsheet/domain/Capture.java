package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// How a picture was taken, as far as it says so. Pictures that no camera took say nothing.
///
/// @param time what the camera's clock showed
/// @param camera what it was taken with
/// @param exposure how the camera was set
/// @param position where it was taken; absent unless the deployer asked for it
public record Capture(
    @Nullable CaptureTime time, Camera camera, Exposure exposure, @Nullable GeoPosition position) {
  /// A picture that says nothing of it.
  public static final Capture UNKNOWN = new Capture(null, Camera.UNKNOWN, Exposure.UNKNOWN, null);
}
