package contactsheet.adapter.crt.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import contactsheet.adapter.crt.http.Reply.Answer;
import contactsheet.adapter.crt.http.Reply.NoAnswer;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.crt.CRT;
import software.amazon.awssdk.crt.CrtRuntimeException;
import software.amazon.awssdk.crt.http.HttpClientConnection;
import software.amazon.awssdk.crt.http.HttpHeader;
import software.amazon.awssdk.crt.http.HttpHeaderBlock;
import software.amazon.awssdk.crt.http.HttpRequest;
import software.amazon.awssdk.crt.http.HttpStreamBase;
import software.amazon.awssdk.crt.http.HttpStreamBaseResponseHandler;

/// One exchange: the request is sent on a connection as soon as there is one, and the answer is
/// read. All of that happens on the one thread that waits for the network, so the caller is woken
/// only once. The connection returns to its pool at the end of the exchange, even if the caller has
/// stopped waiting.
final class Exchange implements HttpStreamBaseResponseHandler, AutoCloseable {
  private final CompletableFuture<Reply> reply = new CompletableFuture<>();
  private final Map<String, String> headers = new HashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final BodyLimit limit;
  private final long begun = System.nanoTime();
  private @Nullable HttpClientConnection connection;
  private @Nullable HttpStreamBase stream;
  private long connected;
  private boolean abandoned;
  private int status;
  private boolean longer;

  Exchange(BodyLimit limit) {
    this.limit = limit;
  }

  /// Sends the request, unless the caller has stopped waiting.
  ///
  /// @throws CrtRuntimeException if the connection has just broken; it is back in its pool
  synchronized void begin(HttpClientConnection free, HttpRequest request) {
    if (abandoned) {
      free.close();
      return;
    }
    connection = free;
    connected = System.nanoTime();
    try {
      stream = free.makeRequest(request, this);
      stream.activate();
    } catch (CrtRuntimeException e) {
      free.close();
      throw e;
    }
  }

  /// Ends it without an answer from the server.
  void fail(NoAnswer why) {
    reply.complete(why);
  }

  /// The result of the exchange.
  CompletableFuture<Reply> reply() {
    return reply;
  }

  /// How long the caller still waits: for a connection, or for the answer on it.
  synchronized long nanosLeft(Limits limits) {
    return connection == null
        ? begun + limits.connection().toNanos() - System.nanoTime()
        : connected + limits.answer().toNanos() - System.nanoTime();
  }

  /// Stops waiting.
  ///
  /// @return whether there was a connection
  synchronized boolean abandon() {
    abandoned = true;
    if (stream != null) {
      stream.cancel();
    }
    return connection != null;
  }

  @Override
  public synchronized void close() {
    if (stream != null) {
      stream.close();
    }
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
    giveBack();
    reply.complete(reply(errorCode));
  }

  private synchronized void giveBack() {
    if (connection != null) {
      connection.close();
    }
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
