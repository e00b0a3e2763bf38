package contactsheet.contract.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/// An HTTP server whose answers a test chooses, for behaviour that AWS documents and local servers
/// do not have.
public final class StubServer implements AutoCloseable {
  /// A request.
  ///
  /// @param target the path and the query, still encoded
  /// @param connection the connection by which it came: the client's port
  public record Request(
      String method,
      String target,
      Map<String, List<String>> headers,
      String body,
      int connection) {
    /// Returns the path of a request, without the query.
    public String path() {
      return target.split("\\?", 2)[0];
    }

    /// The query; empty where there is none.
    public String query() {
      return target.contains("?") ? target.split("\\?", 2)[1] : "";
    }

    /// The value of a header, or nothing.
    public String header(String name) {
      return String.join(",", headers.getOrDefault(name, List.of()));
    }
  }

  /// An answer.
  ///
  /// @param missing how many bytes of the body are promised and never come
  public record Answer(int status, Map<String, String> headers, String body, int missing) {
    public Answer(int status, Map<String, String> headers, String body) {
      this(status, headers, body, 0);
    }

    /// An answer with only a status.
    public static Answer of(int status) {
      return new Answer(status, Map.of(), "");
    }

    /// A refusal as S3 spells it; HEAD gets no body.
    public static Answer refusal(int status, String code) {
      return refusal(status, code, "No.", Map.of());
    }

    /// One with S3's sentence.
    public static Answer refusal(
        int status, String code, String message, Map<String, String> headers) {
      var body = "<Error><Code>%s</Code><Message>%s</Message></Error>".formatted(code, message);
      return new Answer(status, headers, body);
    }

    /// A refusal without a body.
    public static Answer of(int status, Map<String, String> headers) {
      return new Answer(status, headers, "");
    }
  }

  /// Enough for clients that all connect at once.
  private static final int BACKLOG = 256;

  private interface Kind {
    HttpServer create(InetSocketAddress address, int backlog) throws IOException;
  }

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Function<Request, Answer> answers;
  private final String scheme;
  private final HttpServer server;

  /// One that speaks plain HTTP.
  ///
  /// @param answers the function that gives the answer to each request
  public StubServer(Function<Request, Answer> answers) {
    this(answers, "http", HttpServer::create);
  }

  /// One that speaks HTTPS, at the address `localhost`.
  ///
  /// @param identity the TLS context with the server's certificate
  /// @param answers the function that gives the answer to each request
  public static StubServer secure(SSLContext identity, Function<Request, Answer> answers) {
    return new StubServer(
        answers,
        "https",
        (address, backlog) -> {
          var server = HttpsServer.create(address, backlog);
          server.setHttpsConfigurator(new HttpsConfigurator(identity));
          return server;
        });
  }

  private StubServer(Function<Request, Answer> answers, String scheme, Kind kind) {
    this.answers = answers;
    this.scheme = scheme;
    try {
      server = kind.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /// Its address.
  public URI endpoint() {
    var host = scheme.equals("https") ? "localhost" : "127.0.0.1";
    return URI.create(scheme + "://" + host + ":" + server.getAddress().getPort());
  }

  /// The requests so far.
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      var method = exchange.getRequestMethod();
      var target = exchange.getRequestURI().toString();
      var headers = Map.copyOf(exchange.getRequestHeaders());
      var connection = exchange.getRemoteAddress().getPort();
      var request = new Request(method, target, headers, asked, connection);
      requests.add(request);
      var answer = answers.apply(request);
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      var body = (method.equals("HEAD") ? "" : answer.body()).getBytes(UTF_8);
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
