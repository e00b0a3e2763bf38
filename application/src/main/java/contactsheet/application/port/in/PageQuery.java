package contactsheet.application.port.in;

import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import org.jspecify.annotations.Nullable;

/// A page of a bucket's keys, in their order.
///
/// @param bucket the bucket whose objects are listed
/// @param prefix the beginning of the keys; empty for all keys
/// @param after the last key of the page before, or none for the first page
/// @param upTo the last key of the last page at the latest; none for all keys
/// @param limit the most keys of a page, 1 to 1,000
public record PageQuery(
    BucketName bucket,
    String prefix,
    @Nullable ObjectKey after,
    @Nullable ObjectKey upTo,
    int limit) {
  /// The longest page.
  public static final int MAX_LIMIT = 1000;

  public PageQuery {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit " + limit + ": 1 to 1000 are allowed");
    }
  }

  /// A page of all keys.
  ///
  /// @param after the last key of the page before, or none for the first page
  public PageQuery(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    this(bucket, prefix, after, null, limit);
  }

  /// The page behind this one.
  ///
  /// @param last the last key of this one
  public PageQuery behind(ObjectKey last) {
    return new PageQuery(bucket, prefix, last, upTo, limit);
  }
}
