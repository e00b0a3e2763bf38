package contactsheet.adapter.inmemory;

import contactsheet.domain.BucketName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The buckets that were created.
final class Buckets {
  private final Map<BucketName, Bucket> byName = new HashMap<>();

  void create(BucketName name, boolean versioned) {
    if (byName.putIfAbsent(name, new Bucket(versioned)) != null) {
      throw new IllegalStateException("there is a bucket " + name + " already");
    }
  }

  /// The bucket, if there is one.
  @Nullable Bucket find(BucketName name) {
    return byName.get(name);
  }

  /// The bucket that a caller takes for granted.
  Bucket get(BucketName name) {
    var bucket = byName.get(name);
    if (bucket == null) {
      throw new IllegalStateException(missing(name));
    }
    return bucket;
  }

  /// The message for a bucket that does not exist.
  static String missing(BucketName name) {
    return "there is no bucket " + name + ": create it first";
  }
}
