package contactsheet.benchmark.floor;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.crt.CRT;
import software.amazon.awssdk.crt.http.HttpClientConnection;
import software.amazon.awssdk.crt.http.HttpClientConnectionManager;
import software.amazon.awssdk.crt.http.HttpHeader;
import software.amazon.awssdk.crt.http.HttpHeaderBlock;
import software.amazon.awssdk.crt.http.HttpRequest;
import software.amazon.awssdk.crt.http.HttpRequestBodyStream;
import software.amazon.awssdk.crt.http.HttpStreamBase;
import software.amazon.awssdk.crt.http.HttpStreamBaseResponseHandler;

/// One request and its answer. The body is received and not kept.
final class Exchange implements HttpStreamBaseResponseHandler {
  private final CompletableFuture<Answer> answer = new CompletableFuture<>();
  private final HttpClientConnection connection;
  private int status;
  private String length = "";
  private String range = "";
  private String lastModified = "";

  /// What a row needs of an answer.
  ///
  /// @param size the size of the object in bytes, as S3 writes it
  /// @param lastModified the value of the header `Last-Modified`, as S3 writes it
  record Answer(int status, String size, String lastModified) {}

  private Exchange(HttpClientConnection connection) {
    this.connection = connection;
  }

  static CompletableFuture<Answer> of(HttpClientConnectionManager pool, HttpRequest request) {
    return pool.acquireConnection()
        .thenCompose(
            connection -> {
              var exchange = new Exchange(connection);
              connection.makeRequest(request, exchange).activate();
              return exchange.answer;
            });
  }

  @Override
  public void onResponseHeaders(
      HttpStreamBase stream, int responseStatusCode, int blockType, HttpHeader[] nextHeaders) {
    if (blockType == HttpHeaderBlock.MAIN.getValue()) {
      status = responseStatusCode;
      for (var header : nextHeaders) {
        take(header.getName(), header);
      }
    }
  }

  private void take(String name, HttpHeader header) {
    if (name.equalsIgnoreCase("Content-Length")) {
      length = header.getValue();
    } else if (name.equalsIgnoreCase("Content-Range")) {
      range = header.getValue();
    } else if (name.equalsIgnoreCase("Last-Modified")) {
      lastModified = header.getValue();
    }
  }

  @Override
  public int onResponseBody(HttpStreamBase stream, byte[] bytes) {
    return bytes.length;
  }

  @Override
  public void onResponseComplete(HttpStreamBase stream, int errorCode) {
    connection.close();
    stream.close();
    if (errorCode == CRT.AWS_CRT_SUCCESS) {
      var size = range.isEmpty() ? length : range.substring(range.indexOf('/') + 1);
      answer.complete(new Answer(status, size, lastModified));
    } else {
      answer.completeExceptionally(new IllegalStateException(CRT.awsErrorString(errorCode)));
    }
  }

  /// Read twice: to be signed, and to be sent.
  record Body(ByteBuffer bytes) implements HttpRequestBodyStream {
    Body(byte[] bytes) {
      this(ByteBuffer.wrap(bytes));
    }

    @Override
    public boolean sendRequestBody(ByteBuffer out) {
      var length = Math.min(out.remaining(), bytes.remaining());
      out.put(bytes.slice(bytes.position(), length));
      bytes.position(bytes.position() + length);
      return !bytes.hasRemaining();
    }

    @Override
    public boolean resetPosition() {
      bytes.rewind();
      return true;
    }

    @Override
    public long getLength() {
      return bytes.capacity();
    }
  }
}
