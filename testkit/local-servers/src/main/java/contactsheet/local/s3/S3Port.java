package contactsheet.local.s3;

import jakarta.servlet.http.HttpServlet;
import org.gaul.s3proxy.S3ProxyServlets;
import org.gaul.shaded.org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.gaul.shaded.org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.gaul.shaded.org.eclipse.jetty.http.HttpCompliance;
import org.gaul.shaded.org.eclipse.jetty.http.UriCompliance;
import org.gaul.shaded.org.eclipse.jetty.server.HttpConfiguration;
import org.gaul.shaded.org.eclipse.jetty.server.HttpConnectionFactory;
import org.gaul.shaded.org.eclipse.jetty.server.NetworkConnectionLimit;
import org.gaul.shaded.org.eclipse.jetty.server.Server;
import org.gaul.shaded.org.eclipse.jetty.server.ServerConnector;
import org.gaul.shaded.org.eclipse.jetty.util.thread.VirtualThreadPool;

/// The port with S3's protocol. A thread that waits for a slow client is cheap, and the number of
/// clients is limited.
final class S3Port {
  private static final int MOST_CONNECTIONS = 4_000;
  private static final long IDLE_MILLIS = 30_000;

  private final Server server;
  private final ServerConnector connector;

  /// @param s3 the servlet that answers the requests
  S3Port(String host, int port, HttpServlet s3) {
    var threads = new VirtualThreadPool(0);
    threads.setName("s3");
    server = new Server(threads);
    connector = new ServerConnector(server, new HttpConnectionFactory(http()));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MILLIS);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    var context = new ServletContextHandler();
    context.addServlet(new ServletHolder(s3), "/*");
    server.setHandler(context);
    server.setErrorHandler(S3ProxyServlets.errors());
    // Any other value makes it wait a second or more for clients that merely keep a connection
    // open.
    server.setStopTimeout(0);
  }

  /// Like S3Proxy's setting: keys may hold characters that other servers refuse in a path.
  private static HttpConfiguration http() {
    var http = new HttpConfiguration();
    http.setHttpCompliance(HttpCompliance.LEGACY);
    http.setUriCompliance(UriCompliance.LEGACY);
    http.setHeaderCacheCaseSensitive(true);
    http.setSendServerVersion(false);
    return http;
  }

  /// Begins to listen.
  ///
  /// @throws Exception all that Jetty declares
  void start() throws Exception {
    server.start();
  }

  /// The port that it listens on.
  int number() {
    return connector.getLocalPort();
  }

  /// Ends at once.
  ///
  /// @throws Exception all that Jetty declares
  void stop() throws Exception {
    server.stop();
  }
}
