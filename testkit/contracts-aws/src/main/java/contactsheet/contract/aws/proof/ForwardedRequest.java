package contactsheet.contract.aws.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A whole request as a client sent it; its body's length is given, as all do for small ones.
///
/// @param target the path and the query
/// @param headers the headers, by their names in lower case
/// @param body the body, with one character for each byte
record ForwardedRequest(String method, String target, Map<String, String> headers, String body) {
  /// The headers that concern the connection and not the request.
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("connection", "content-length", "expect", "host", "transfer-encoding");

  /// The next one of a connection, or none where the client has ended it.
  static @Nullable ForwardedRequest readFrom(InputStream in) throws IOException {
    var lines = readHead(in);
    if (lines.isEmpty()) {
      return null;
    }
    var line = lines.getFirst().split(" ", -1);
    var headers = new LinkedHashMap<String, String>();
    for (var header : lines.subList(1, lines.size())) {
      var colon = header.indexOf(':');
      headers.put(
          header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
    }
    var length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    return new ForwardedRequest(
        line[0], line[1], headers, new String(in.readNBytes(length), ISO_8859_1));
  }

  /// The lines up to the empty one; none where the connection ended instead.
  private static List<String> readHead(InputStream in) throws IOException {
    var head = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.write(next);
      if (next == '\n' && head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
        return head.toString(ISO_8859_1).strip().lines().toList();
      }
    }
    return List.of();
  }

  ForwardedRequest withBody(String other) {
    return new ForwardedRequest(method, target, headers, other);
  }

  HttpResponse<byte[]> sendTo(URI server, HttpClient client)
      throws IOException, InterruptedException {
    var content =
        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body, ISO_8859_1);
    var request = HttpRequest.newBuilder(URI.create(server + target)).method(method, content);
    headers.forEach(
        (name, value) -> {
          if (!OF_THE_CONNECTION.contains(name)) {
            request.header(name, value);
          }
        });
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }
}
