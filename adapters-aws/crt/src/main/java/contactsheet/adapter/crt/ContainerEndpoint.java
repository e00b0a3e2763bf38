package contactsheet.adapter.crt;

import contactsheet.adapter.crt.http.BodyLimit;
import contactsheet.adapter.crt.http.Header;
import contactsheet.adapter.crt.http.Request;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The server that gives credentials to a container, or to a function that was restored from a
/// snapshot [AWS SDKs and Tools Reference Guide, Container credential provider].
///
/// @param environment the environment that holds the token, which may change
/// @param uri the address at which the credentials are requested
record ContainerEndpoint(Environment environment, URI uri) {
  private static final BodyLimit LIMIT = BodyLimit.whole(64 * 1024);

  /// The only hosts besides this machine from which credentials may be requested without TLS: those
  /// of ECS and EKS, which are on the same machine too.
  private static final Set<String> TRUSTED =
      Set.of(
          "169.254.170.2", "169.254.170.23", "[fd00:ec2::23]", "127.0.0.1", "[::1]", "localhost");

  static @Nullable ContainerEndpoint in(Environment environment) {
    var relative = environment.value("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    var full = environment.value("AWS_CONTAINER_CREDENTIALS_FULL_URI");
    if (relative == null && full == null) {
      return null;
    }
    var uri = relative == null ? full : "http://169.254.170.2" + relative;
    try {
      return new ContainerEndpoint(environment, trusted(new URI(String.valueOf(uri))));
    } catch (URISyntaxException e) {
      // Its message repeats the address.
      throw Environment.unusable(
          "credentials cannot be asked for at " + Environment.shown(uri) + ": " + e.getReason());
    }
  }

  private static URI trusted(URI uri) throws URISyntaxException {
    if (uri.getHost() == null) {
      throw new URISyntaxException(uri.toString(), "it names no host");
    }
    if (!"https".equals(uri.getScheme()) && !TRUSTED.contains(uri.getHost())) {
      throw new URISyntaxException(uri.toString(), "it is neither HTTPS nor on this machine");
    }
    return uri;
  }

  /// @throws IOException if the file with the token cannot be read
  Request request() throws IOException {
    var headers = new ArrayList<Header>();
    headers.add(new Header("Accept", "application/json"));
    var token = token();
    if (token != null) {
      headers.add(new Header("Authorization", token));
    }
    var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    var target = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    return new Request("GET", target, headers, "", LIMIT);
  }

  private @Nullable String token() throws IOException {
    var file = environment.value("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE");
    return file == null
        ? environment.value("AWS_CONTAINER_AUTHORIZATION_TOKEN")
        : Files.readString(Path.of(file)).strip();
  }
}
