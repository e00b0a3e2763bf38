package contactsheet.local.s3;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// Sends requests over a socket that an HTTP client cannot send.
final class RawHttp {
  private RawHttp() {}

  /// The answer to a request, as far as it comes before the connection ends.
  ///
  /// @param head the request line and the headers, without `Connection`
  static String ask(URI server, String head, String body) throws IOException {
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      var request = head + "\r\nConnection: close\r\n\r\n" + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
