package contactsheet.adapter.crt.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import contactsheet.adapter.crt.http.Reply.Answer;
import contactsheet.adapter.crt.http.Reply.NoAnswer;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.crt.CRT;
import software.amazon.awssdk.crt.CrtRuntimeException;
import software.amazon.awssdk.crt.http.HttpClientConnection;
import software.amazon.awssdk.crt.http.HttpHeader;
import software.amazon.awssdk.crt.http.HttpHeaderBlock;
import software.amazon.awssdk.crt.http.HttpRequest;
import software.amazon.awssdk.crt.http.HttpStreamBase;
import software.amazon.awssdk.crt.http.HttpStreamBaseResponseHandler;

/// One exchange on one connection. The connection returns to its pool at the end of the exchange,
/// even if the caller has stopped waiting. All callbacks come from the one thread that waits for
/// the network.
final class AnswerReader implements HttpStreamBaseResponseHandler {
  private final CompletableFuture<Reply> reply = new CompletableFuture<>();
  private final Map<String, String> headers = new HashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final HttpClientConnection connection;
  private final BodyLimit limit;
  private int status;
  private boolean longer;

  AnswerReader(HttpClientConnection connection, BodyLimit limit) {
    this.connection = connection;
    this.limit = limit;
  }

  /// Sends the request.
  ///
  /// @return what the sender has to close
  /// @throws CrtRuntimeException if the connection has just broken; it is back in its pool
  HttpStreamBase begin(HttpRequest request) {
    try {
      var stream = connection.makeRequest(request, this);
      stream.activate();
      return stream;
    } catch (CrtRuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /// The result of the exchange.
  CompletableFuture<Reply> reply() {
    return reply;
  }

  /// Blocks of headers before the main one, such as "100 Continue", and trailers are not the
  /// answer.
  @Override
  public void onResponseHeaders(
      HttpStreamBase stream, int responseStatusCode, int blockType, HttpHeader[] nextHeaders) {
    if (blockType == HttpHeaderBlock.MAIN.getValue()) {
      status = responseStatusCode;
      for (var header : nextHeaders) {
        headers.merge(
            header.getName().toLowerCase(Locale.ROOT),
            new String(header.getValueBytes(), ISO_8859_1),
            (one, other) -> one + "," + other);
      }
    }
  }

  /// A body beyond the limit is not read, because its memory is needed for other answers.
  @Override
  public int onResponseBody(HttpStreamBase stream, byte[] bytes) {
    var room = limit.bytes() - body.size();
    body.write(bytes, 0, Math.min(room, bytes.length));
    if (bytes.length > room) {
      longer = true;
      stream.cancel();
    }
    return bytes.length;
  }

  @Override
  public void onResponseComplete(HttpStreamBase stream, int errorCode) {
    connection.close();
    reply.complete(reply(errorCode));
  }

  private Reply reply(int errorCode) {
    if (longer && !limit.cuts()) {
      return new NoAnswer("the answer is longer than " + limit.bytes() + " bytes", false);
    }
    if (!longer && errorCode != CRT.AWS_CRT_SUCCESS) {
      return new NoAnswer("the connection broke: " + CRT.awsErrorString(errorCode), true);
    }
    return new Answer(status, headers, body.toByteArray());
  }
}
