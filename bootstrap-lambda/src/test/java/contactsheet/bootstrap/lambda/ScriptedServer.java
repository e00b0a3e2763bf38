package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// An HTTP server whose behaviour a test chooses for each request, down to the connection, for
/// faults that ordinary servers do not have.
final class ScriptedServer implements AutoCloseable {
  private static final int BACKLOG = 500;

  /// A request.
  ///
  /// @param head the request line and the headers, as received
  record Request(String head, String body) {
    boolean isAbout(String text) {
      return head.contains(text) || body.contains(text);
    }
  }

  /// The reaction to a request.
  sealed interface Reaction {
    /// Answer.
    record Answer(int status, Map<String, String> headers, String body) implements Reaction {}

    /// Break the connection.
    record Reset() implements Reaction {}

    /// Keep the connection, and never answer.
    record Silence() implements Reaction {}
  }

  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Queue<Socket> connections = new ConcurrentLinkedQueue<>();
  private final Function<Request, Reaction> script;
  private final ServerSocket server;

  ScriptedServer(Function<Request, Reaction> script) {
    this.script = script;
    try {
      server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  /// The requests so far.
  List<Request> requests() {
    return List.copyOf(requests);
  }

  private void accept() {
    try {
      while (true) {
        var connection = server.accept();
        connections.add(connection);
        Thread.ofVirtual().start(() -> serve(connection));
      }
    } catch (IOException _) {
      // The server is closed.
    }
  }

  private void serve(Socket connection) {
    try {
      var in = new BufferedInputStream(connection.getInputStream());
      for (var head = head(in); !head.isEmpty(); head = head(in)) {
        var request = new Request(head, new String(in.readNBytes(length(head)), UTF_8));
        requests.add(request);
        react(script.apply(request), request, connection);
      }
    } catch (IOException _) {
      // The client has gone, or the server is closed.
    }
  }

  /// Up to the empty line; nothing where the connection ends.
  private static String head(InputStream in) throws IOException {
    var head = new ByteArrayOutputStream();
    while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.write(next);
    }
    return head.toString(ISO_8859_1);
  }

  private static int length(String head) {
    return head.lines()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .filter(line -> line.startsWith("content-length:"))
        .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
        .findFirst()
        .orElse(0);
  }

  private static void react(Reaction reaction, Request request, Socket connection)
      throws IOException {
    switch (reaction) {
      case Reaction.Answer answer -> {
        var body = request.head().startsWith("HEAD ") ? "" : answer.body();
        connection.getOutputStream().write((head(answer) + body).getBytes(UTF_8));
      }
      case Reaction.Reset() -> {
        // Without lingering, the end of a connection is a reset.
        connection.setSoLinger(true, 0);
        connection.close();
      }
      case Reaction.Silence() -> {}
    }
  }

  private static String head(Reaction.Answer answer) {
    var headers = new TreeMap<>(answer.headers());
    headers.putIfAbsent("Content-Length", String.valueOf(answer.body().getBytes(UTF_8).length));
    var head = new StringBuilder("HTTP/1.1 " + answer.status() + " -\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return head.append("\r\n").toString();
  }

  @Override
  public void close() {
    try {
      server.close();
      for (var connection : connections) {
        connection.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
