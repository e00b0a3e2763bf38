package contactsheet.local.s3;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The options of a [LocalS3]. Begin with [#inMemory()] or [#in(Path)] and change what differs.
///
/// @param host the name or address to listen on
/// @param port the port to listen on; 0 for a free one
/// @param data the folder that holds a folder for each bucket, or none to keep all in memory
/// @param buckets the buckets that are made at the start, if they do not exist yet
/// @param memory the most bytes for its objects and their attributes
/// @param credentials the only credentials that are accepted, or none to accept every client
/// @param notifications the receiver of one S3 event notification, as JSON, for each change once it
///     is over; called on the request's own thread, so it should return quickly
/// @param room the check that is called before each change: it returns whether there is room for
///     one more notification, and may wait a while; without room the change is refused with 503, as
///     S3 refuses too many requests
public record LocalS3Options(
    String host,
    int port,
    @Nullable Path data,
    List<String> buckets,
    long memory,
    @Nullable Credentials credentials,
    Consumer<String> notifications,
    BooleanSupplier room) {
  /// Half of the heap: the other half is for the requests, and for the rows of a table in memory.
  private static final long DEFAULT_MEMORY = Runtime.getRuntime().maxMemory() / 2;

  public LocalS3Options {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + ": 0 to 65535 are allowed");
    }
    buckets = List.copyOf(buckets);
  }

  /// The credentials with which a client has to sign its requests.
  public record Credentials(String accessKeyId, String secretAccessKey) {}

  /// In memory, on a free port of the loopback interface, without buckets and without credentials.
  public static LocalS3Options inMemory() {
    return new LocalS3Options(
        "127.0.0.1", 0, null, List.of(), DEFAULT_MEMORY, null, _ -> {}, () -> true);
  }

  /// As [#inMemory()], but the buckets are folders in `data`, which has to exist.
  public static LocalS3Options in(Path data) {
    return new LocalS3Options(
        "127.0.0.1", 0, data, List.of(), DEFAULT_MEMORY, null, _ -> {}, () -> true);
  }

  /// The same with another host.
  public LocalS3Options withHost(String other) {
    return new LocalS3Options(other, port, data, buckets, memory, credentials, notifications, room);
  }

  /// The same with another port.
  public LocalS3Options withPort(int other) {
    return new LocalS3Options(host, other, data, buckets, memory, credentials, notifications, room);
  }

  /// The same with these buckets.
  public LocalS3Options withBuckets(String... others) {
    return new LocalS3Options(
        host, port, data, List.of(others), memory, credentials, notifications, room);
  }

  /// The same with another bound of its memory, in bytes.
  public LocalS3Options withMemory(long bytes) {
    return new LocalS3Options(host, port, data, buckets, bytes, credentials, notifications, room);
  }

  /// The same with signatures checked.
  public LocalS3Options withCredentials(String accessKeyId, String secretAccessKey) {
    var needed = new Credentials(accessKeyId, secretAccessKey);
    return new LocalS3Options(host, port, data, buckets, memory, needed, notifications, room);
  }

  /// The same with another receiver of notifications.
  public LocalS3Options withNotifications(Consumer<String> receiver) {
    return new LocalS3Options(host, port, data, buckets, memory, credentials, receiver, room);
  }

  /// Returns the same with another limit of notifications.
  public LocalS3Options withRoom(BooleanSupplier limit) {
    return new LocalS3Options(host, port, data, buckets, memory, credentials, notifications, limit);
  }
}
