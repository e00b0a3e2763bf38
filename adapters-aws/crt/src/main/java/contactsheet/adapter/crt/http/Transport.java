package contactsheet.adapter.crt.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.crt.CrtRuntimeException;
import software.amazon.awssdk.crt.http.HttpClientConnectionManager;
import software.amazon.awssdk.crt.http.HttpClientConnectionManagerOptions;
import software.amazon.awssdk.crt.io.ClientTlsContext;
import software.amazon.awssdk.crt.io.SocketOptions;
import software.amazon.awssdk.crt.io.TlsConnectionOptions;
import software.amazon.awssdk.crt.io.TlsContext;
import software.amazon.awssdk.crt.io.TlsContextOptions;

/// Opens connections that trust the same certificates. A process has one for each file of
/// certificates, because reading that file costs more than anything else about a connection.
///
/// Safe for use by many threads at once.
public final class Transport {
  /// Within a region a connection takes a few milliseconds; one lost packet costs another second.
  private static final Duration CONNECT = Duration.ofSeconds(2);

  /// A small function's processor needs a while for its first handshake.
  private static final Duration HANDSHAKE = Duration.ofSeconds(3);

  /// Below the minute after which many servers and address translators forget a silent connection.
  private static final Duration IDLE = Duration.ofSeconds(50);

  private static final Map<String, Transport> BY_CERTIFICATES = new ConcurrentHashMap<>();

  private final String certificates;
  private @Nullable TlsContext tls;

  private Transport(String certificates) {
    this.certificates = certificates;
  }

  /// The transport that trusts the certificates in a file.
  ///
  /// @param certificates the path of a file in PEM; none for those that the system trusts
  public static Transport trusting(@Nullable String certificates) {
    return BY_CERTIFICATES.computeIfAbsent(
        certificates == null ? "" : certificates, Transport::new);
  }

  /// A pool of connections to one server. Nothing is opened yet.
  ///
  /// @param most the largest number of connections that there may be at once
  /// @throws IllegalStateException if the native library or the certificates cannot be loaded
  public Connections to(Endpoint endpoint, int most) {
    var bootstrap = NativeRuntime.bootstrap();
    try (var socket = new SocketOptions()) {
      socket.connectTimeoutMs = (int) CONNECT.toMillis();
      var options =
          new HttpClientConnectionManagerOptions()
              .withClientBootstrap(bootstrap)
              .withSocketOptions(socket)
              .withUri(endpoint.uri())
              .withMaxConnections(most)
              .withMaxConnectionIdleInMilliseconds(IDLE.toMillis());
      return new Connections(
          endpoint,
          endpoint.isSecure()
              ? secure(endpoint, options)
              : HttpClientConnectionManager.create(options));
    }
  }

  private HttpClientConnectionManager secure(
      Endpoint endpoint, HttpClientConnectionManagerOptions options) {
    try (var handshake = new TlsConnectionOptions(tls())) {
      handshake.withServerName(endpoint.host()).withTimeoutMs((int) HANDSHAKE.toMillis());
      return HttpClientConnectionManager.create(options.withTlsConnectionOptions(handshake));
    }
  }

  /// Created when it is needed, because a server on this machine may use no TLS.
  private synchronized TlsContext tls() {
    if (tls == null) {
      tls = context();
    }
    return tls;
  }

  private TlsContext context() {
    try (var options = TlsContextOptions.createDefaultClient()) {
      options.withMinimumTlsVersion(TlsContextOptions.TlsVersions.TLSv1_2);
      if (!certificates.isEmpty()) {
        options.withCertificateAuthorityFromPath(null, certificates);
      }
      return new ClientTlsContext(options);
    } catch (CrtRuntimeException e) {
      throw new IllegalStateException(
          "no trusted certificates can be read from "
              + (certificates.isEmpty() ? "where this system keeps them" : certificates)
              + ": set SSL_CERT_FILE to a file of them in PEM",
          e);
    }
  }
}
