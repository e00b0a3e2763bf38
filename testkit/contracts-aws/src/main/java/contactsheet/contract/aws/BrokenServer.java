package contactsheet.contract.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A server that takes connections and gives no whole answer.
public final class BrokenServer implements AutoCloseable {
  /// The address of no server. The port of a server that was closed would not do, because the next
  /// server of another test may get it; port 1 is never given to a server that asks for any port.
  public static final URI ABSENT = URI.create("http://127.0.0.1:1");

  private final Queue<Socket> connections = new ConcurrentLinkedQueue<>();
  private final ServerSocket server;
  private final Habit habit;

  /// Its behaviour for a connection.
  private interface Habit {
    void meet(Socket connection) throws IOException;
  }

  private BrokenServer(Habit habit) {
    this.habit = habit;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  /// Returns one that breaks every connection after the first bytes of a request.
  public static BrokenServer resetting() {
    return new BrokenServer(BrokenServer::reset);
  }

  /// One that lets its clients wait for ever.
  public static BrokenServer silent() {
    return new BrokenServer(_ -> {});
  }

  /// One that begins an answer, and breaks the connection.
  public static BrokenServer saying(String beginning) {
    return new BrokenServer(
        connection -> {
          connection.getInputStream().read(new byte[8192]);
          connection.getOutputStream().write(beginning.getBytes(StandardCharsets.UTF_8));
          connection.close();
        });
  }

  /// Its address.
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  /// How many connections it has taken.
  public int connections() {
    return connections.size();
  }

  private void accept() {
    try {
      while (true) {
        var connection = server.accept();
        connections.add(connection);
        habit.meet(connection);
      }
    } catch (IOException _) {
      // The server is closed.
    }
  }

  /// Without lingering, unread bytes turn the end of a connection into a reset.
  private static void reset(Socket connection) throws IOException {
    connection.getInputStream().read();
    connection.setSoLinger(true, 0);
    connection.close();
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
