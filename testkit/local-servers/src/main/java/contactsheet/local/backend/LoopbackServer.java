package contactsheet.local.backend;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/// A server on the loopback interface, with a virtual thread for each request.
public final class LoopbackServer implements AutoCloseable {
  static {
    // The JDK's server reads these once, before its first socket. Without the first one the kernel
    // holds small answers back for up to 40 ms; the others keep the connections of a function that
    // waits for its next event.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.idleInterval", "600");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
  }

  /// The number of connections that may be opened at once, which is that of a function's objects.
  /// The default of 50 drops some, which are tried again after a second.
  static final int BACKLOG = 1024;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private LoopbackServer(HttpServer server, HttpHandler handler) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/", handler);
    server.start();
  }

  /// Starts one with plain HTTP.
  public static LoopbackServer plain(HttpHandler handler) throws IOException {
    return new LoopbackServer(HttpServer.create(anyPort(), BACKLOG), handler);
  }

  /// Starts one with TLS and this certificate.
  static LoopbackServer overTls(SSLContext identity, HttpHandler handler) throws IOException {
    var server = HttpsServer.create(anyPort(), BACKLOG);
    server.setHttpsConfigurator(new HttpsConfigurator(identity));
    return new LoopbackServer(server, handler);
  }

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  /// Its address without a scheme.
  public String address() {
    return "127.0.0.1:" + port();
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
