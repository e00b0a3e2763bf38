package contactsheet.contract.aws.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/// A proxy before a server of plain HTTP that lets requests fail as networks and services do.
final class FaultyProxy implements AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<Socket> connections = new ConcurrentLinkedQueue<>();
  private final HttpClient toServer =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ServerSocket socket;
  private final URI server;
  private final Protocol protocol;
  private final Faults faults;
  private final Duration patience;
  private final UnaryOperator<ForwardedRequest> bug;

  /// @param patience how long a client waits for an answer at most
  /// @param bug the function that changes each request
  FaultyProxy(
      URI server,
      Protocol protocol,
      Faults faults,
      Duration patience,
      UnaryOperator<ForwardedRequest> bug) {
    this.server = server;
    this.protocol = protocol;
    this.faults = faults;
    this.patience = patience;
    this.bug = bug;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  private void accept() {
    try {
      while (true) {
        var client = socket.accept();
        connections.add(client);
        var connection =
            new FaultyConnection(client, server, toServer, protocol, faults, patience, bug);
        threads.execute(connection::serve);
      }
    } catch (IOException _) {
      // The proxy is closed.
    }
  }

  /// Takes no more requests, and ends when all that were taken have reached the server: also those
  /// that are late.
  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    connections.forEach(FaultyProxy::takeNoMore);
    threads.close();
    toServer.close();
  }

  private static void takeNoMore(Socket client) {
    try {
      client.shutdownInput();
    } catch (IOException _) {
      // It is closed already.
    }
  }
}
