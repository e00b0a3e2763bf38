package contactsheet.local.s3;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Refuses requests to a server of this machine from web pages of other servers.
///
/// The owner of any web page can let its host name point to the loopback interface, and the page
/// can then read from servers there (DNS rebinding). This is not possible with an address or with
/// `localhost`. Browsers also send the origin with requests to another origin, and with requests
/// that change something.
public final class LoopbackGuard {
  private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[[0-9A-Fa-f:.]+]");

  private LoopbackGuard() {}

  /// Returns why a request is refused, in a sentence; nothing if it is accepted.
  ///
  /// @param host the `Host` header of the request, if it has one
  /// @param origin the `Origin` header of the request, if it has one
  /// @param listening the host that the server listens on
  public static @Nullable String refusal(
      @Nullable String host, @Nullable String origin, String listening) {
    if (host == null || !isOurs(host, listening)) {
      return "this address was asked for by a name that is not its own";
    }
    if (origin != null && !origin.equalsIgnoreCase("http://" + host)) {
      return "a page of another origin asks, and is not answered";
    }
    return null;
  }

  private static boolean isOurs(String host, String listening) {
    var name = PORT.matcher(host).replaceFirst("");
    return name.equalsIgnoreCase("localhost")
        || name.equalsIgnoreCase(listening)
        || ADDRESS.matcher(name).matches();
  }
}
