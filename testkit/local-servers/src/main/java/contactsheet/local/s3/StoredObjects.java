package contactsheet.local.s3;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// The objects of a [LocalS3], for a program that runs the server itself: it reads and changes them
/// without a request over the network. Changes lead to the same notifications as those of clients.
public final class StoredObjects {
  private static final int NOT_FOUND = 404;

  private final BlobStore store;

  StoredObjects(BlobStore store) {
    this.store = store;
  }

  /// An object without its content.
  ///
  /// @param size the size in bytes
  /// @param eTag the ETag without quotes; empty for a file that was copied into the server's folder
  /// @param contentType the content type; empty if it is unknown
  public record Stored(String key, long size, String eTag, String contentType) {}

  /// An object with its content, which has to be closed.
  public record Opened(Stored object, InputStream content) implements Closeable {
    @Override
    public void close() throws IOException {
      content.close();
    }
  }

  /// The server does not hold such an object, or such a bucket, or cannot keep one.
  public static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    private RefusedException(S3Exception cause) {
      super(cause.getMessage(), cause);
      status = cause.statusCode();
    }

    /// The status that a client would be answered over HTTP.
    public int status() {
      return status;
    }
  }

  /// Returns everything in a bucket, without content types.
  ///
  /// @throws RefusedException if there is no such bucket
  public List<Stored> list(String bucket) {
    var objects = new ArrayList<Stored>();
    @Nullable String token = null;
    do {
      var request = ListObjectsV2Request.builder().bucket(bucket).continuationToken(token).build();
      var page = asked(() -> store.list(request));
      for (var each : page.contents()) {
        objects.add(new Stored(each.key(), each.size(), unquoted(each.eTag()), ""));
      }
      token = page.nextContinuationToken();
    } while (token != null);
    return objects;
  }

  /// An object, or null where there is none.
  public @Nullable Stored find(String bucket, String key) {
    if (KeyRules.objection(key) != null) {
      return null;
    }
    try {
      var request = HeadObjectRequest.builder().bucket(bucket).key(key).build();
      var head = store.blobMetadataIfPresent(request);
      return head == null
          ? null
          : new Stored(key, head.contentLength(), unquoted(head.eTag()), text(head.contentType()));
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND) {
        return null;
      }
      throw new RefusedException(e);
    }
  }

  /// An object with its content.
  ///
  /// @throws RefusedException if there is none
  public Opened open(String bucket, String key) {
    var content = asked(key, () -> store.getBlob(bucket, key));
    var head = content.response();
    return new Opened(
        new Stored(key, head.contentLength(), unquoted(head.eTag()), text(head.contentType())),
        content);
  }

  /// Stores an object, in the place of the one that is there. Nothing of it is kept unless all of
  /// it can be read.
  ///
  /// @param length the length of the content, in bytes
  /// @throws RefusedException if there is no such bucket, or the server cannot keep such a key
  public void put(String bucket, String key, String contentType, long length, InputStream content) {
    var request =
        PutObjectRequest.builder()
            .bucket(bucket)
            .key(key)
            .contentType(contentType)
            .contentLength(length)
            .build();
    var _ = asked(key, () -> store.putBlob(request, content));
  }

  /// Deletes an object, if it is there.
  ///
  /// @throws RefusedException if there is no such bucket
  public void delete(String bucket, String key) {
    var request = DeleteObjectRequest.builder().bucket(bucket).key(key).build();
    var _ = asked(key, () -> store.removeBlob(request));
  }

  /// Some keys are S3Proxy's own, and clients are refused them before they come to the store.
  private static <T> T asked(String key, Supplier<T> request) {
    return asked(
        () -> {
          KeyRules.check(key);
          return request.get();
        });
  }

  private static <T> T asked(Supplier<T> request) {
    try {
      return request.get();
    } catch (S3Exception e) {
      throw new RefusedException(e);
    }
  }

  private static String unquoted(@Nullable String eTag) {
    return text(eTag).replace("\"", "");
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
