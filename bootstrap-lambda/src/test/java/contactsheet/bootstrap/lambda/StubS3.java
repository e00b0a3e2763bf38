package contactsheet.bootstrap.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/// Answers a key with `forbidden` in it as S3 answers a role without rights, and a key with
/// `unavailable` in it as an overloaded S3; every other object exists.
final class StubS3 implements AutoCloseable {
  private final HttpServer server;

  StubS3() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", StubS3::answer);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var status = status(exchange.getRequestURI().getPath());
      var headers = exchange.getResponseHeaders();
      headers.set("x-amz-request-id", "4Q2ZC9EXAMPLE017");
      if (status == 200) {
        headers.set("Content-Length", "1234");
        headers.set("ETag", "\"9b2cf535f27731c974343645a3985328\"");
        headers.set("Last-Modified", "Sun, 01 Nov 2026 09:30:00 GMT");
      }
      if (status == 200 && exchange.getRequestMethod().equals("GET")) {
        headers.set("Content-Range", "bytes 0-1233/1234");
        exchange.sendResponseHeaders(206, 1234);
        exchange.getResponseBody().write(new byte[1234]);
      } else {
        exchange.sendResponseHeaders(status, -1);
      }
    }
  }

  private static int status(String path) {
    if (path.contains("forbidden")) {
      return 403;
    }
    return path.contains("unavailable") ? 503 : 200;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
