package contactsheet.adapter.crt.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/// Short ways to make the requests of tests.
final class Exchanges {
  /// Longer than any answer here takes.
  static final Duration LONG = Duration.ofSeconds(20);

  private Exchanges() {}

  static Connections to(URI server, int most) {
    return Transport.trusting(null).to(Endpoint.of(server), most);
  }

  static Request get(String target) {
    return new Request("GET", target, List.of(), "", BodyLimit.whole(1024));
  }

  static Reply exchange(Connections connections, Request request) {
    return connections.exchange(request, null, new Limits(LONG, LONG));
  }

  /// Makes one exchange on new connections.
  static Reply exchange(URI server, Request request) {
    try (var connections = to(server, 1)) {
      return exchange(connections, request);
    }
  }
}
