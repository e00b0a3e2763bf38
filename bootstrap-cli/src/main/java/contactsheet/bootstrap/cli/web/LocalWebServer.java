package contactsheet.bootstrap.cli.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import contactsheet.adapter.http.QueryRequest;
import contactsheet.application.port.in.FindAuditStatus.StatusAnswer;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.local.s3.LoopbackGuard;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// The web server of this machine: it answers requests for rows as the query function does, passes
/// all others on, and refuses requests for other hosts.
public final class LocalWebServer implements AutoCloseable {
  /// The JDK's server has this for the status of an exchange without an answer.
  private static final int NOT_ANSWERED = -1;

  private final String host;
  private final HttpServer server;
  private final ExecutorService threads;
  private final FindObjectMetadata find;
  private final HttpHandler elsewhere;
  private final Consumer<String> log;

  private LocalWebServer(
      String host,
      HttpServer server,
      FindObjectMetadata find,
      HttpHandler elsewhere,
      Consumer<String> log) {
    this.host = host;
    this.server = server;
    this.find = find;
    this.elsewhere = elsewhere;
    this.log = log;
    threads = Executors.newVirtualThreadPerTaskExecutor();
  }

  /// Starts to listen.
  ///
  /// @param port the port to listen on; 0 for a free one
  /// @param find the use case that answers requests for rows
  /// @param elsewhere the handler of requests for any other path
  /// @param log the receiver of the reasons why rows could not be read
  /// @throws IOException if the address cannot be listened on
  public static LocalWebServer start(
      String host, int port, FindObjectMetadata find, HttpHandler elsewhere, Consumer<String> log)
      throws IOException {
    try {
      var server = HttpServer.create(new InetSocketAddress(host, port), 0);
      var web = new LocalWebServer(host, server, find, elsewhere, log);
      server.setExecutor(web.threads);
      server.createContext("/", web::answer);
      server.start();
      return web;
    } catch (UnresolvedAddressException e) {
      throw new IOException("there is no such host", e);
    }
  }

  /// An answer for a server that serves nothing but rows.
  public static void nothingElse(HttpExchange exchange) throws IOException {
    Reply.refuse(
        exchange,
        Reply.NOT_FOUND,
        "there is nothing at "
            + exchange.getRequestURI().getRawPath()
            + ": ask for /objects/BUCKET or for /objects/BUCKET/KEY");
  }

  /// The address of the server, for example `http://127.0.0.1:8080`.
  public URI endpoint() {
    return URI.create("http://" + inUri(host) + ":" + server.getAddress().getPort());
  }

  /// An IPv6 address needs brackets there.
  private static String inUri(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  @Override
  public void close() {
    server.stop(0);
    // A stream of events does not end by itself.
    threads.shutdownNow();
    threads.close();
  }

  /// Every request gets an answer, also one that finds a fault of this program.
  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        dispatch(exchange);
      } catch (RuntimeException | StackOverflowError e) {
        log.accept("a request failed by a fault of this program: " + e);
        if (exchange.getResponseCode() == NOT_ANSWERED) {
          Reply.refuse(
              exchange,
              Reply.FAULT,
              "a fault of this program: its terminal says more, and trying again may help");
        }
      }
    }
  }

  private void dispatch(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    var refusal = LoopbackGuard.refusal(headers.getFirst("Host"), headers.getFirst("Origin"), host);
    if (refusal != null) {
      Reply.refuse(exchange, Reply.FORBIDDEN, refusal);
    } else if (QueryRequest.isForRows(exchange.getRequestURI().getRawPath())) {
      answerWithRows(exchange);
    } else {
      elsewhere.handle(exchange);
    }
  }

  private void answerWithRows(HttpExchange exchange) throws IOException {
    var uri = exchange.getRequestURI();
    var answer =
        QueryRequest.of(
                exchange.getRequestMethod(),
                uri.getRawPath(),
                Objects.requireNonNullElse(uri.getRawQuery(), ""),
                Objects.requireNonNullElse(
                    exchange.getRequestHeaders().getFirst("If-None-Match"), ""))
            .answer(find, _ -> new StatusAnswer.Unknown());
    if (answer.failure() != null) {
      log.accept("rows could not be read: " + answer.failure().reason());
    }
    Reply.send(exchange, answer);
  }
}
