package contactsheet.bootstrap.cli;

import org.jspecify.annotations.Nullable;

/// From which page a request comes. Browsers say so wherever one origin asks another, and wherever
/// something is to be changed.
final class OriginHeader {
  private OriginHeader() {}

  /// Whether it is none, or one that was served here.
  ///
  /// @param host the request's own, which is known to be ours
  static boolean isOurs(@Nullable String origin, @Nullable String host) {
    return origin == null || origin.equalsIgnoreCase("http://" + host);
  }
}
