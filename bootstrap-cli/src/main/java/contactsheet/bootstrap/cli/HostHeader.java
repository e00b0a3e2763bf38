package contactsheet.bootstrap.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// By which name a request asked for this machine.
///
/// A web page anywhere can point a name of its own at the loopback interface and so read what is
/// served there (DNS rebinding). It cannot do that with an address, nor with `localhost`.
final class HostHeader {
  private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[[0-9A-Fa-f:.]+]");

  private HostHeader() {}

  /// Whether the header names us.
  ///
  /// @param listening the host that was asked to listen on
  static boolean isOurs(@Nullable String header, String listening) {
    if (header == null) {
      return false;
    }
    var name = PORT.matcher(header).replaceFirst("");
    return name.equalsIgnoreCase("localhost")
        || name.equalsIgnoreCase(listening)
        || ADDRESS.matcher(name).matches();
  }
}
