package contactsheet.domain;

/// The bucket and the key of an object, which identify its row.
///
/// @param bucket the bucket
/// @param key the decoded key
public record ObjectLocation(BucketName bucket, ObjectKey key)
    implements Comparable<ObjectLocation> {
  /// The location of `key` in `bucket`.
  ///
  /// @throws IllegalArgumentException if either is not one
  public static ObjectLocation of(String bucket, String key) {
    return new ObjectLocation(new BucketName(bucket), new ObjectKey(key));
  }

  @Override
  public int compareTo(ObjectLocation other) {
    var buckets = bucket.compareTo(other.bucket);
    return buckets == 0 ? key.compareTo(other.key) : buckets;
  }

  /// `s3://bucket/key`, as the AWS command line writes it.
  @Override
  public String toString() {
    return "s3://" + bucket + "/" + key;
  }
}
