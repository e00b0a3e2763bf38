package contactsheet.local.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A received request.
///
/// @param service the server that received it, `s3` or `dynamodb`
/// @param rawPath the path before decoding
/// @param rawQuery the query before decoding; empty if there is none
/// @param headers the headers, by their names in lower case
record ReceivedRequest(
    String service,
    String method,
    String rawPath,
    String rawQuery,
    Map<String, List<String>> headers,
    String body,
    Instant time) {

  static ReceivedRequest of(String service, HttpExchange exchange) throws IOException {
    var headers = new TreeMap<String, List<String>>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    var uri = exchange.getRequestURI();
    return new ReceivedRequest(
        service,
        exchange.getRequestMethod(),
        uri.getRawPath(),
        uri.getRawQuery() == null ? "" : uri.getRawQuery(),
        headers,
        new String(exchange.getRequestBody().readAllBytes(), UTF_8),
        Instant.now());
  }

  /// The header's only value.
  @Nullable String header(String name) {
    var values = headers.getOrDefault(name, List.of());
    return values.size() == 1 ? values.getFirst() : null;
  }
}
