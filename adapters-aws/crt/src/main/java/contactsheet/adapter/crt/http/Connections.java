package contactsheet.adapter.crt.http;

import contactsheet.adapter.crt.http.Reply.NoAnswer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.crt.http.HttpClientConnection;
import software.amazon.awssdk.crt.http.HttpClientConnectionManager;

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
  ///
  /// @return completes when a request may use the connection; nothing has to wait for it
  public CompletableFuture<Void> open() {
    return pool.acquireConnection().thenAccept(HttpClientConnection::close);
  }

  /// Sends a request once.
  ///
  /// @param signing the parameters of the signature; none for a request without a signature
  public Reply exchange(Request request, @Nullable Signing signing, Limits limits) {
    var ready = HttpRequests.of(request, endpoint, signing);
    try (var exchange = new Exchange(request.limit())) {
      var _ =
          pool.acquireConnection()
              .thenAccept(connection -> exchange.begin(connection, ready))
              .whenComplete((_, failure) -> failed(exchange, failure));
      return await(exchange, limits);
    }
  }

  /// Whatever kept the request from being sent ends the exchange, so that its caller does not wait
  /// for nothing.
  ///
  /// @param failure the exception that holds the cause, as those of dependent stages do; none if
  ///     the request was sent
  private void failed(Exchange exchange, @Nullable Throwable failure) {
    if (failure != null) {
      exchange.fail(
          new NoAnswer("no connection to " + endpoint + " (" + failure.getCause() + ")", true));
    }
  }

  private Reply await(Exchange exchange, Limits limits) {
    var nanos = Math.min(limits.connection().toNanos(), limits.answer().toNanos());
    try {
      while (true) {
        try {
          return exchange.reply().get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
          nanos = exchange.nanosLeft(limits);
        }
        if (nanos <= 0) {
          return exchange.abandon()
              ? late(endpoint + " gave no answer", limits.answer())
              : late(
                  "there was no connection to " + endpoint + certificates(), limits.connection());
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("an exchange ends with a reply", e);
    } catch (InterruptedException _) {
      var _ = exchange.abandon();
      return interrupted();
    }
  }

  /// The runtime reports a failed handshake only after ten seconds and more, so that its timing
  /// does not reveal the cause.
  private String certificates() {
    return endpoint.isSecure() ? ", which has to be trusted (see SSL_CERT_FILE)," : "";
  }

  private static NoAnswer late(String what, Duration limit) {
    return new NoAnswer(what + " within " + limit.toMillis() + " ms", true);
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
