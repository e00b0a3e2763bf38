package contactsheet.benchmark.floor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/// The Runtime API on one connection, by a client that knows only this server's form of HTTP.
final class RuntimeSocket implements AutoCloseable {
  private static final String BASE = "/2018-06-01/runtime/invocation/";
  private static final String LENGTH = "content-length:";
  private static final String ID = "lambda-runtime-aws-request-id:";

  private final String host;
  private final Socket socket;
  private final InputStream in;
  private String id = "";

  /// @param address a host and a port
  RuntimeSocket(String address) throws IOException {
    host = address;
    var colon = address.indexOf(':');
    socket =
        new Socket(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
  }

  /// Waits for the next event.
  String next() throws IOException {
    send("GET " + BASE + "next HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    return receive();
  }

  /// Answers the event that came last.
  void answer(String json) throws IOException {
    send(
        "POST "
            + BASE
            + id
            + "/response HTTP/1.1\r\nHost: "
            + host
            + "\r\nContent-Length: "
            + json.length()
            + "\r\n\r\n"
            + json);
    var _ = receive();
  }

  private void send(String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(ISO_8859_1));
  }

  private String receive() throws IOException {
    var length = 0;
    for (var line = line(); !line.isEmpty(); line = line()) {
      if (begins(line, LENGTH)) {
        length = Integer.parseInt(line.substring(LENGTH.length()).strip());
      } else if (begins(line, ID)) {
        id = line.substring(ID.length()).strip();
      }
    }
    return new String(in.readNBytes(length), UTF_8);
  }

  private static boolean begins(String line, String name) {
    return line.regionMatches(true, 0, name, 0, name.length());
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream(80);
    for (var next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the Runtime API has closed the connection");
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
