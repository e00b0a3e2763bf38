package contactsheet.local.s3;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.Bucket;

/// A running S3 server, which any S3 client can use with path-style addresses.
public final class LocalS3 implements AutoCloseable {
  /// Any other value makes it wait a second or more for clients that merely keep a connection open.
  private static final long NO_GRACE = 0;

  private final S3Proxy server;
  private final BlobStore store;
  private final String host;

  private LocalS3(S3Proxy server, BlobStore store, String host) {
    this.server = server;
    this.store = store;
    this.host = host;
  }

  /// Starts a server and makes its buckets.
  ///
  /// @throws NotStartedException if the folder is missing or the port is taken
  public static LocalS3 start(LocalS3Options options) {
    var store =
        new NotifyingBlobStore(
            backend(options.data()), options.notifications(), InstantSource.system());
    var server = new LocalS3(proxy(options, store), store, options.host());
    server.listen(options.port());
    options.buckets().forEach(server::createBucket);
    return server;
  }

  /// Where clients reach it, for example `http://127.0.0.1:9000`.
  public URI endpoint() {
    return address(host, server.getPort());
  }

  /// Makes a bucket, where there is none of this name.
  public void createBucket(String name) {
    if (!store.containerExists(name)) {
      store.createContainer(name);
    }
  }

  /// The names of the buckets that there are.
  public Set<String> buckets() {
    return store.list().buckets().stream()
        .map(Bucket::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Ends the server at once: a request that is under way gets no answer, as after a crash.
  @Override
  public void close() {
    try {
      server.stop();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (Exception e) { // all that S3Proxy declares
      throw new IllegalStateException("the local S3 did not stop: " + e.getMessage(), e);
    } finally {
      store.close();
    }
  }

  private static BlobStore backend(@Nullable Path data) {
    if (data == null) {
      return new TransientNio2BlobStore();
    }
    if (!Files.isDirectory(data)) {
      throw new NotStartedException(
          "there is no folder " + data + ": create it, or name one that exists");
    }
    if (!Files.isWritable(data)) {
      throw new NotStartedException("the folder " + data + " cannot be written to");
    }
    return new FilesystemNio2BlobStore(data.toString());
  }

  private static S3Proxy proxy(LocalS3Options options, BlobStore store) {
    var builder =
        S3Proxy.builder()
            .blobStore(store)
            .endpoint(address(options.host(), options.port()))
            // Clients send headers that S3Proxy has not heard of; S3 ignores them too.
            .ignoreUnknownHeaders(true)
            .stopTimeout(NO_GRACE);
    var credentials = options.credentials();
    if (credentials != null) {
      builder.awsAuthentication(
          AuthenticationType.AWS_V2_OR_V4,
          credentials.accessKeyId(),
          credentials.secretAccessKey());
    }
    return builder.build();
  }

  private static URI address(String host, int port) {
    try {
      return new URI("http", null, host, port, null, null, null);
    } catch (URISyntaxException e) {
      throw new NotStartedException("'" + host + "' is not a host to listen on", e);
    }
  }

  private void listen(int port) {
    try {
      server.start();
    } catch (Exception e) { // all that S3Proxy declares
      close();
      throw new NotStartedException(
          "cannot listen on " + host + ":" + port + " (" + reason(e) + "): choose another port", e);
    }
  }

  private static String reason(Throwable thrown) {
    var root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return Objects.requireNonNullElse(root.getMessage(), root.toString());
  }
}
