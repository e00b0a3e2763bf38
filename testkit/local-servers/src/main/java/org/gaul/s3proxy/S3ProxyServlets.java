package org.gaul.s3proxy;

import jakarta.servlet.http.HttpServlet;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.shaded.org.eclipse.jetty.server.handler.ErrorHandler;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// Makes two package-private classes of S3Proxy available. S3Proxy's builder offers neither a
/// filter for requests nor a choice of threads, so this class is in their package, and our own
/// server uses them.
@NullMarked
public final class S3ProxyServlets {
  private static final long MOST_BYTES_OF_AN_OBJECT = 5L * 1024 * 1024 * 1024;

  /// How much of a signed body is kept in memory to check its signature.
  private static final int MOST_BYTES_OF_A_SIGNED_BODY = 32 * 1024 * 1024;

  private static final int MOST_BYTES_OF_A_SIGNED_CHUNK = 16 * 1024 * 1024;
  private static final int MOST_SECONDS_OF_SKEW = 15 * 60;

  private S3ProxyServlets() {}

  /// Speaks S3's protocol for a store.
  ///
  /// @param accessKeyId the only access key that is let in, or none to let everybody in
  public static HttpServlet of(
      BlobStore store, @Nullable String accessKeyId, @Nullable String secretAccessKey) {
    return new S3ProxyHandlerJetty(
        store,
        accessKeyId == null ? AuthenticationType.NONE : AuthenticationType.AWS_V2_OR_V4,
        accessKeyId,
        secretAccessKey,
        null,
        MOST_BYTES_OF_AN_OBJECT,
        MOST_BYTES_OF_A_SIGNED_BODY,
        MOST_BYTES_OF_A_SIGNED_CHUNK,
        // Clients send headers that S3Proxy does not support; S3 ignores them too.
        true,
        null,
        null,
        MOST_SECONDS_OF_SKEW,
        null);
  }

  /// Answers what Jetty refuses by itself, in S3's form.
  public static ErrorHandler errors() {
    return new S3ErrorHandler();
  }
}
