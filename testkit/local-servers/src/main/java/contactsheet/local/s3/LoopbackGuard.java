package contactsheet.local.s3;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Keeps a server of this machine from answering web pages that were not served by it.
///
/// A page anywhere can point a name of its own at the loopback interface and so read what is served
/// there (DNS rebinding). It cannot do that with an address, nor with `localhost`; and browsers say
/// which origin asks wherever one origin asks another, and wherever something is to be changed.
public final class LoopbackGuard {
  private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[[0-9A-Fa-f:.]+]");

  private LoopbackGuard() {}

  /// Why a request is not answered, in a sentence; nothing if it is.
  ///
  /// @param host its `Host` header
  /// @param origin its `Origin` header
  /// @param listening the host that the server was asked to listen on
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
