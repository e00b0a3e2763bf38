package contactsheet.adapter.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// An HTTP server that answers as a test says: for what AWS documents and its stand-ins do not do.
public final class StubServer implements AutoCloseable {
  /// What was asked.
  ///
  /// @param path still encoded
  /// @param query still encoded; empty where there is none
  /// @param connection which one it came by: the client's port
  public record Request(
      String method,
      String path,
      String query,
      Map<String, List<String>> headers,
      String body,
      int connection) {
    /// The value of a header, or nothing.
    public String header(String name) {
      return String.join(",", headers.getOrDefault(name, List.of()));
    }
  }

  /// What to answer.
  ///
  /// @param missing how many bytes of the body are promised and never come
  public record Answer(int status, Map<String, String> headers, String body, int missing) {
    public Answer(int status, Map<String, String> headers, String body) {
      this(status, headers, body, 0);
    }

    public static Answer of(int status) {
      return new Answer(status, Map.of(), "");
    }

    public static Answer of(int status, Map<String, String> headers) {
      return new Answer(status, headers, "");
    }

    /// A refusal as S3 spells it.
    public static Answer refusal(int status, String code) {
      return new Answer(
          status, Map.of(), "<Error><Code>" + code + "</Code><Message>No.</Message></Error>");
    }
  }

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Function<Request, Answer> answers;
  private final HttpServer server;

  public StubServer(Function<Request, Answer> answers) {
    this.answers = answers;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// What was asked so far.
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      var method = exchange.getRequestMethod();
      var path = exchange.getRequestURI().getRawPath();
      var headers = Map.copyOf(exchange.getRequestHeaders());
      var connection = exchange.getRemoteAddress().getPort();
      var query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
      var request = new Request(method, path, query, headers, asked, connection);
      requests.add(request);
      var answer = answers.apply(request);
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      var body = answer.body().getBytes(UTF_8);
      var length = body.length + answer.missing();
      exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
      exchange.getResponseBody().write(body);
      exchange.getResponseBody().flush();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
