package contactsheet.local.backend;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// A network between clients and a server of this machine: bytes arrive half a round trip after
/// they were sent, in both directions. The first bytes of a connection take one round trip more,
/// for TCP's own handshake. So a connection with TLS costs as many round trips as on a real
/// network.
final class SlowNetwork implements AutoCloseable {
  private static final int CHUNK = 16 * 1024;
  private static final int CHUNKS_ON_THE_WAY = 64;

  private final ServerSocket door;
  private final int server;
  private final Duration roundTrip;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /// @param server the port of the server
  SlowNetwork(int server, Duration roundTrip) throws IOException {
    this.server = server;
    this.roundTrip = roundTrip;
    door = new ServerSocket(0, LoopbackServer.BACKLOG, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  /// The port at which the server is reached through this network.
  int port() {
    return door.getLocalPort();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        connect(door.accept());
      } catch (IOException _) {
        // This network is closed.
      }
    }
  }

  /// A server that is not there ends the client's connection.
  private void connect(Socket client) {
    try {
      var inside = new Socket(InetAddress.getLoopbackAddress(), server);
      client.setTcpNoDelay(true);
      inside.setTcpNoDelay(true);
      var there = carry(client, inside, roundTrip);
      var back = carry(inside, client, Duration.ZERO);
      var _ = there.runAfterBoth(back, () -> close(client, inside));
    } catch (IOException _) {
      close(client);
    }
  }

  /// @param handshake how much longer the first bytes take
  /// @return when the last bytes are there
  private CompletableFuture<Void> carry(Socket from, Socket to, Duration handshake) {
    var way = new ArrayBlockingQueue<Chunk>(CHUNKS_ON_THE_WAY);
    threads.execute(() -> quietly(from, to, () -> send(from, way, handshake)));
    return CompletableFuture.runAsync(() -> quietly(from, to, () -> deliver(way, to)), threads);
  }

  /// @param due the time when the bytes arrive, by [System#nanoTime()]
  /// @param bytes the bytes; none at the end of the stream
  private record Chunk(long due, ByteBuffer bytes) {}

  private void send(Socket from, BlockingQueue<Chunk> way, Duration handshake)
      throws IOException, InterruptedException {
    var buffer = new byte[CHUNK];
    var delay = roundTrip.dividedBy(2).plus(handshake).toNanos();
    for (var size = 1; size > 0; ) {
      size = from.getInputStream().read(buffer);
      way.put(
          new Chunk(
              System.nanoTime() + delay, ByteBuffer.wrap(buffer.clone(), 0, Math.max(0, size))));
      delay = roundTrip.dividedBy(2).toNanos();
    }
  }

  private static void deliver(BlockingQueue<Chunk> way, Socket to)
      throws IOException, InterruptedException {
    for (var chunk = way.take(); chunk.bytes().hasRemaining(); chunk = way.take()) {
      await(chunk.due());
      to.getOutputStream().write(chunk.bytes().array(), 0, chunk.bytes().limit());
    }
    to.shutdownOutput();
  }

  private static void await(long due) throws InterruptedException {
    for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
  }

  private interface Carrying {
    void run() throws IOException, InterruptedException;
  }

  /// A connection that breaks ends for both sides.
  private static void quietly(Socket from, Socket to, Carrying carrying) {
    try {
      carrying.run();
    } catch (IOException _) {
      close(from, to);
    } catch (InterruptedException _) {
      close(from, to);
      Thread.currentThread().interrupt();
    }
  }

  private static void close(Socket... sockets) {
    for (var socket : sockets) {
      try {
        socket.close();
      } catch (IOException _) {
        // It is closed.
      }
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException _) {
      // It is closed.
    }
    threads.shutdownNow();
  }
}
