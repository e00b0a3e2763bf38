package contactsheet.contract.aws.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;

/// One connection of a client. Its requests are passed on to the server, some of them with a fault.
///
/// @param longerThanAnybodyWaits the time after which every client has given up a request
/// @param bug the function that changes each request
record FaultyConnection(
    Socket client,
    URI server,
    HttpClient toServer,
    Protocol protocol,
    Faults faults,
    Duration longerThanAnybodyWaits,
    UnaryOperator<ForwardedRequest> bug) {
  private static final Set<String> OF_THE_BODY = Set.of("content-length", "transfer-encoding");

  private static final Duration SHORT = Duration.ofMillis(20);

  /// Serves the client until one of the two breaks the connection.
  void serve() {
    try (client) {
      var in = new BufferedInputStream(client.getInputStream());
      for (var request = ForwardedRequest.readFrom(in);
          request != null;
          request = ForwardedRequest.readFrom(in)) {
        serve(request);
      }
    } catch (IOException _) {
      // The client has gone, or the connection is reset: both are meant to happen.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(ForwardedRequest request) throws IOException, InterruptedException {
    switch (faults.next()) {
      case NONE -> answer(pass(request));
      case DELAYED -> answer(passAfter(SHORT, request));
      case LATE -> answer(passAfter(longerThanAnybodyWaits, request));
      case RESET_BEFORE -> reset();
      case RESET_AFTER -> {
        pass(request);
        reset();
      }
      case TRUNCATED -> {
        answer(withoutItsEnd(pass(request)));
        reset();
      }
      case THROTTLED -> answer(protocol.throttled());
      case FAILED_AFTER -> {
        pass(request);
        answer(protocol.failed());
      }
    }
  }

  /// The answer is cut within its body, or completely if it has none, because the JDK's client
  /// takes half a head for a whole one. Over TLS, which AWS uses, a small head comes in one piece.
  private static byte[] withoutItsEnd(byte[] answer) {
    var head = new String(answer, ISO_8859_1).indexOf("\r\n\r\n") + 4;
    return Arrays.copyOf(answer, head == answer.length ? 0 : (head + answer.length) / 2);
  }

  private byte[] passAfter(Duration shortest, ForwardedRequest request)
      throws IOException, InterruptedException {
    Thread.sleep(faults.pause(shortest));
    return pass(request);
  }

  private byte[] pass(ForwardedRequest request) throws IOException, InterruptedException {
    return bytes(request, bug.apply(request).sendTo(server, toServer));
  }

  private static byte[] bytes(ForwardedRequest request, HttpResponse<byte[]> answer)
      throws IOException {
    var head = new StringBuilder("HTTP/1.1 " + answer.statusCode() + " -\r\n");
    var isHead = request.method().equals("HEAD");
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (isHead || !OF_THE_BODY.contains(name)) {
                head.append(name).append(": ").append(values.getFirst()).append("\r\n");
              }
            });
    if (!isHead) {
      head.append("content-length: ").append(answer.body().length).append("\r\n");
    }
    var bytes = new ByteArrayOutputStream();
    bytes.write(head.append("\r\n").toString().getBytes(ISO_8859_1));
    bytes.write(answer.body());
    return bytes.toByteArray();
  }

  private void answer(byte[] bytes) throws IOException {
    client.getOutputStream().write(bytes);
  }

  /// Without lingering, what closes a connection is a reset.
  private void reset() throws IOException {
    client.setSoLinger(true, 0);
    client.close();
  }
}
