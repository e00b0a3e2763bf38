package contactsheet.adapter.crt.http;

import java.net.URI;
import java.util.Locale;

/// The address of a server.
///
/// @param scheme the scheme, `https` or `http`
/// @param host a name or an address; an IPv6 address stands in brackets
/// @param port the port's number
public record Endpoint(String scheme, String host, int port) {
  private static final String SECURE = "https";

  public Endpoint {
    if (!scheme.equals(SECURE) && !scheme.equals("http")) {
      throw new IllegalArgumentException("neither https nor http: " + scheme);
    }
  }

  /// A host's own port for HTTPS.
  public static Endpoint https(String host) {
    return new Endpoint(SECURE, host, 443);
  }

  /// The server that `uri` leads to; its path and what follows are left out.
  ///
  /// @throws IllegalArgumentException if it names none that HTTP leads to
  public static Endpoint of(URI uri) {
    if (uri.getScheme() == null || uri.getHost() == null) {
      throw new IllegalArgumentException("not the address of a server: " + uri);
    }
    var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    var port = uri.getPort() < 0 ? defaultPort(scheme) : uri.getPort();
    return new Endpoint(scheme, uri.getHost(), port);
  }

  boolean isSecure() {
    return scheme.equals(SECURE);
  }

  /// The value of the `Host` header, which the signature covers.
  String authority() {
    return port == defaultPort(scheme) ? host : host + ":" + port;
  }

  URI uri() {
    return URI.create(scheme + "://" + host + ":" + port);
  }

  private static int defaultPort(String scheme) {
    return scheme.equals(SECURE) ? 443 : 80;
  }

  @Override
  public String toString() {
    return scheme + "://" + authority();
  }
}
