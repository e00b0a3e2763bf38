package contactsheet.adapter.crt.http;

import contactsheet.adapter.crt.http.Reply.NoAnswer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.crt.CrtRuntimeException;
import software.amazon.awssdk.crt.http.HttpClientConnection;
import software.amazon.awssdk.crt.http.HttpClientConnectionManager;
import software.amazon.awssdk.crt.http.HttpRequest;

/// A pool of connections to one server, with an upper limit.
///
/// Safe for use by many threads at once; a thread that is interrupted stops waiting.
public final class Connections implements AutoCloseable {
  private static final NoAnswer INTERRUPTED = new NoAnswer("the wait was interrupted", false);

  private final Endpoint endpoint;
  private final HttpClientConnectionManager pool;

  Connections(Endpoint endpoint, HttpClientConnectionManager pool) {
    this.endpoint = endpoint;
    this.pool = pool;
  }

  /// Opens a connection without waiting for it, so that the first request finds it open. If it
  /// cannot be opened, the first request fails.
  public void open() {
    var _ = pool.acquireConnection().thenAccept(HttpClientConnection::close);
  }

  /// Sends a request once.
  ///
  /// @param signing none for a request without a signature
  public Reply exchange(Request request, @Nullable Signing signing, Limits limits) {
    var ready = HttpRequests.of(request, endpoint, signing);
    var connecting = pool.acquireConnection();
    try {
      var connection = await(connecting, limits.connection());
      return exchange(connection, ready, request.limit(), limits.answer());
    } catch (ExecutionException e) {
      return failed("no connection to " + endpoint, e.getCause());
    } catch (TimeoutException _) {
      giveBack(connecting);
      return late("there was no connection to " + endpoint + certificates(), limits.connection());
    } catch (InterruptedException _) {
      giveBack(connecting);
      return interrupted();
    }
  }

  /// The runtime reports a failed handshake only after ten seconds and more, so that its timing
  /// does not reveal the cause.
  private String certificates() {
    return endpoint.isSecure() ? ", which has to be trusted (see SSL_CERT_FILE)," : "";
  }

  /// A connection that comes too late returns to the pool: the pool itself takes it if the wait was
  /// over before, and this code returns it if it came at the same moment.
  private static void giveBack(CompletableFuture<HttpClientConnection> connecting) {
    if (!connecting.cancel(false)) {
      var _ = connecting.thenAccept(HttpClientConnection::close);
    }
  }

  private Reply exchange(
      HttpClientConnection connection, HttpRequest request, BodyLimit body, Duration limit) {
    var reader = new AnswerReader(connection, body);
    try (var stream = reader.begin(request)) {
      try {
        return await(reader.reply(), limit);
      } catch (TimeoutException _) {
        stream.cancel();
        return late(endpoint + " gave no answer", limit);
      } catch (InterruptedException _) {
        stream.cancel();
        return interrupted();
      }
    } catch (CrtRuntimeException | ExecutionException e) {
      return failed("the connection to " + endpoint + " broke", e);
    }
  }

  private static <T> T await(CompletableFuture<T> future, Duration limit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
  }

  private static NoAnswer late(String what, Duration limit) {
    return new NoAnswer(what + " within " + limit.toMillis() + " ms", true);
  }

  private static NoAnswer failed(String what, @Nullable Throwable cause) {
    return new NoAnswer(what + (cause == null ? "" : " (" + cause.getMessage() + ")"), true);
  }

  /// An interrupted thread has to end, so the request is not repeated.
  private static NoAnswer interrupted() {
    Thread.currentThread().interrupt();
    return INTERRUPTED;
  }

  @Override
  public void close() {
    pool.close();
  }
}
