package contactsheet.local.s3;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HexFormat;
import org.gaul.s3proxy.blobstore.SdkResponses;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.model.StorageClass;

/// The file in which an object is kept, as S3Proxy lays it down: a folder for a key that ends in a
/// slash, and attributes of the user's own for what a file system has no place for. Symbolic links
/// are followed nowhere.
///
/// @param bucket the bucket's folder
record ObjectFile(Path bucket, String key) {
  private static final String ETAG = "user.content-md5";
  private static final String STORAGE_CLASS = "user.storage-tier";
  private static final int MD5_BYTES = 16;

  Path path() {
    return bucket.resolve(key);
  }

  /// Whether it is there, and can be reached without a symbolic link.
  boolean exists() {
    return attributes() != null && hasRealParents();
  }

  /// Returns whether there can be an object here: there is nothing else at this place or in its
  /// path.
  boolean isFree() {
    var isOther =
        Files.exists(path(), LinkOption.NOFOLLOW_LINKS)
            && !(key.endsWith("/")
                ? Files.isDirectory(path(), LinkOption.NOFOLLOW_LINKS)
                : Files.isRegularFile(path(), LinkOption.NOFOLLOW_LINKS));
    return !isOther && hasRealParents();
  }

  /// Whether each folder on the way to it is a folder, or is not there yet.
  private boolean hasRealParents() {
    var parent = bucket;
    for (var part : bucket.relativize(path().getParent())) {
      parent = parent.resolve(part);
      if (Files.exists(parent, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
    }
    return true;
  }

  /// Returns its attributes in a listing, or nothing if it is gone.
  @Nullable S3Object describe() {
    var attributes = attributes();
    if (attributes == null) {
      return null;
    }
    var size = attributes.isDirectory() ? 0 : attributes.size();
    var modified = Instant.ofEpochMilli(attributes.lastModifiedTime().toMillis());
    var kept = UserAttributes.of(path());
    return SdkResponses.objectEntry(key, eTag(kept), modified, size, storageClass(kept));
  }

  private @Nullable BasicFileAttributes attributes() {
    try {
      var attributes =
          Files.readAttributes(path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      var isObject =
          key.endsWith("/")
              ? attributes.isDirectory() && isMarker(path())
              : attributes.isRegularFile();
      return isObject ? attributes : null;
    } catch (IOException _) {
      return null;
    }
  }

  /// Empty for a file that was copied into the folder.
  private static @Nullable String eTag(UserAttributes kept) {
    var bytes = kept.read(ETAG);
    if (bytes == null) {
      return null;
    }
    return bytes.length == MD5_BYTES
        ? HexFormat.of().formatHex(bytes)
        : new String(bytes, StandardCharsets.US_ASCII);
  }

  private static StorageClass storageClass(UserAttributes kept) {
    var bytes = kept.read(STORAGE_CLASS);
    var name = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    var storageClass = StorageClass.fromValue(name);
    return storageClass == StorageClass.UNKNOWN_TO_SDK_VERSION
        ? StorageClass.STANDARD
        : storageClass;
  }

  /// Whether a folder is an object too.
  static boolean isMarker(Path folder) {
    return UserAttributes.of(folder).read(ETAG) != null;
  }
}
