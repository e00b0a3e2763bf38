package contactsheet.local.s3;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gaul.s3proxy.S3ProxyServlets;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.Bucket;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;

/// A running S3 server, which any S3 client can use with path-style addresses.
public final class LocalS3 implements AutoCloseable {
  private final S3Port port;
  private final BlobStore store;
  private final @Nullable DataFolder folder;
  private final String host;

  private LocalS3(LocalS3Options options, BlobStore store, @Nullable DataFolder folder) {
    this.store = store;
    this.folder = folder;
    host = options.host();
    port = new S3Port(host, options.port(), new GuardedServlet(servlet(options, store), host));
  }

  /// Starts a server and makes its buckets.
  ///
  /// @throws NotStartedException if the folder is missing or the port is taken
  public static LocalS3 start(LocalS3Options options) {
    var budget = new MemoryBudget(options.memory());
    var data = options.data();
    var folder = data == null ? null : DataFolder.open(data);
    var staging = data == null ? new MemoryStaging(budget) : new FolderStaging(data);
    var present = folder == null ? Map.<String, BucketIndex>of() : folder.buckets();
    var locks = new KeyLocks();
    var objects = new ListingBlobStore(staging.store(), staging.root(), locks, present);
    var store =
        new NotifyingBlobStore(
            locks,
            staging,
            objects,
            new Admission(staging, objects, budget, options.room()),
            new Announcements(options.notifications(), InstantSource.system()));
    var server = new LocalS3(options, store, folder);
    server.listen(options.port());
    options.buckets().forEach(server::createBucket);
    return server;
  }

  private static HttpServlet servlet(LocalS3Options options, BlobStore store) {
    var credentials = options.credentials();
    return credentials == null
        ? S3ProxyServlets.of(store, null, null)
        : S3ProxyServlets.of(store, credentials.accessKeyId(), credentials.secretAccessKey());
  }

  /// Returns its endpoint, for example `http://127.0.0.1:9000`.
  public URI endpoint() {
    return address(host, port.number());
  }

  /// The files and folders that are neither a bucket nor an object.
  public List<LeftAlone> leftAlone() {
    return folder == null ? List.of() : folder.leftAlone();
  }

  /// Makes a bucket, where there is none of this name.
  public void createBucket(String name) {
    try {
      if (!store.containerExists(name)) {
        store.createContainer(name);
      }
    } catch (BucketAlreadyOwnedByYouException e) {
      throw new NotStartedException(
          "what lies at "
              + name
              + " in the folder is left alone, so there can be no bucket "
              + name,
          e);
    }
  }

  /// The names of the buckets that there are.
  public Set<String> buckets() {
    return store.list().buckets().stream()
        .map(Bucket::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The objects, for the program that runs this server.
  public StoredObjects objects() {
    return new StoredObjects(store);
  }

  /// Ends the server at once: a request that is under way gets no answer, as after a crash.
  @Override
  public void close() {
    try (store;
        folder) {
      port.stop();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (Exception e) { // all that Jetty declares
      throw new IllegalStateException("the local S3 did not stop: " + e.getMessage(), e);
    }
  }

  private static URI address(String host, int port) {
    try {
      return new URI("http", null, host, port, null, null, null);
    } catch (URISyntaxException e) {
      throw new NotStartedException("'" + host + "' is not a host to listen on", e);
    }
  }

  private void listen(int number) {
    try {
      port.start();
    } catch (Exception e) { // all that S3Proxy declares
      close();
      throw new NotStartedException(
          "cannot listen on " + host + ":" + number + " (" + reason(e) + "): choose another port",
          e);
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
