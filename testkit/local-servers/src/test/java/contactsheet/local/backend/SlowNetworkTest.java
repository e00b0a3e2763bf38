package contactsheet.local.backend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every bound is one from below, because a machine may be slow and a network may not be fast.
class SlowNetworkTest {
  private static final Duration ROUND_TRIP = Duration.ofMillis(40);

  private final ServerSocket server;
  private final SlowNetwork network;

  SlowNetworkTest() throws IOException {
    server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    network = new SlowNetwork(server.getLocalPort(), ROUND_TRIP);
  }

  @BeforeEach
  void sendBackWhatComes() {
    Thread.ofVirtual().start(this::echo);
  }

  @AfterEach
  void close() throws IOException {
    network.close();
    server.close();
  }

  @Test
  void every_exchange_takes_a_round_trip_and_the_first_one_two() throws IOException {
    try (var socket = connect()) {
      assertTrue(millisOfAnExchange(socket) >= 80, "the first");
      assertTrue(millisOfAnExchange(socket) >= 40, "the second");
    }
  }

  @Test
  void bytes_arrive_in_their_order_and_the_end_after_them() throws IOException {
    var sent = new byte[1 << 20];
    new Random(1).nextBytes(sent);
    try (var socket = connect()) {
      var received =
          CompletableFuture.supplyAsync(() -> readAll(socket), r -> Thread.ofVirtual().start(r));
      socket.getOutputStream().write(sent);
      socket.shutdownOutput();
      assertArrayEquals(sent, received.join());
    }
  }

  @Test
  void a_connection_that_the_server_breaks_off_ends_for_the_client() throws IOException {
    server.close();
    try (var socket = connect()) {
      socket.getOutputStream().write(1);
      assertEquals(-1, socket.getInputStream().read());
    } catch (IOException _) {
      // The operating system may say so by an error.
    }
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), network.port());
  }

  private static double millisOfAnExchange(Socket socket) throws IOException {
    var before = System.nanoTime();
    socket.getOutputStream().write(new byte[] {1, 2, 3});
    new DataInputStream(socket.getInputStream()).readFully(new byte[3]);
    return (System.nanoTime() - before) / 1e6;
  }

  private static byte[] readAll(Socket socket) {
    try {
      return socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void echo() {
    while (!server.isClosed()) {
      try (var socket = server.accept()) {
        socket.getInputStream().transferTo(socket.getOutputStream());
      } catch (IOException _) {
        // The test is over.
      }
    }
  }
}
