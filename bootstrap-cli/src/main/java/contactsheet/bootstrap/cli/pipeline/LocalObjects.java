package contactsheet.bootstrap.cli.pipeline;

import contactsheet.domain.ByteSize;
import contactsheet.domain.ContentType;
import contactsheet.domain.ETag;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.UserMetadata;
import contactsheet.local.s3.LocalS3;
import contactsheet.local.s3.StoredObjects;
import contactsheet.local.s3.StoredObjects.RefusedException;
import contactsheet.local.s3.StoredObjects.Stored;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The objects of the local S3. They are read from the server itself and not through an adapter, so
/// that they can be compared with the rows.
public final class LocalObjects {
  private final LocalS3 s3;
  private final StoredObjects objects;

  LocalObjects(LocalS3 s3) {
    this.s3 = s3;
    objects = s3.objects();
  }

  /// An object as the server lists it.
  ///
  /// @param eTag the ETag; empty for a file that was put into the folder by hand
  public record Listed(ObjectLocation location, long size, String eTag) {}

  /// An object with its content, which has to be closed.
  public record Opened(ObjectMetadata metadata, InputStream content) implements Closeable {
    @Override
    public void close() throws IOException {
      content.close();
    }
  }

  /// The names of the buckets that there are.
  public Set<String> buckets() {
    return s3.buckets();
  }

  /// All objects of a bucket.
  public List<Listed> list(String bucket) {
    return asked(() -> objects.list(bucket)).stream()
        .map(one -> new Listed(ObjectLocation.of(bucket, one.key()), one.size(), one.eTag()))
        .toList();
  }

  /// Returns an object without its time and its picture, or null if there is none.
  public @Nullable ObjectMetadata find(ObjectLocation location) {
    var found = asked(() -> objects.find(bucket(location), key(location)));
    return found == null ? null : metadata(found);
  }

  /// An object with its content.
  ///
  /// @throws ObjectRefusedException if there is none
  public Opened open(ObjectLocation location) {
    var opened = asked(() -> objects.open(bucket(location), key(location)));
    return new Opened(metadata(opened.object()), opened.content());
  }

  /// Stores an object, in the place of the one that is there.
  ///
  /// @param length the length of the content, in bytes
  /// @throws ObjectRefusedException if there is no such bucket, or the server cannot keep such a
  ///     key
  public void put(ObjectLocation location, String contentType, long length, InputStream content) {
    asked(
        () -> {
          objects.put(bucket(location), key(location), contentType, length, content);
          return true;
        });
  }

  /// Deletes an object, if it is there.
  ///
  /// @throws ObjectRefusedException if there is no such bucket
  public void delete(ObjectLocation location) {
    asked(
        () -> {
          objects.delete(bucket(location), key(location));
          return true;
        });
  }

  private static <T extends @Nullable Object> T asked(Supplier<T> request) {
    try {
      return request.get();
    } catch (RefusedException e) {
      throw new ObjectRefusedException(e.status(), e);
    }
  }

  private static ObjectMetadata metadata(Stored object) {
    return new ObjectMetadata(
        new ByteSize(object.size()),
        Instant.EPOCH,
        object.eTag().isEmpty() ? null : new ETag(object.eTag()),
        null,
        object.contentType().isEmpty() ? null : new ContentType(object.contentType()),
        null,
        null,
        null,
        UserMetadata.NONE,
        null);
  }

  private static String bucket(ObjectLocation location) {
    return location.bucket().value();
  }

  private static String key(ObjectLocation location) {
    return location.key().value();
  }
}
