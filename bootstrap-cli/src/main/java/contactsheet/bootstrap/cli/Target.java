package contactsheet.bootstrap.cli;

import contactsheet.application.port.in.PageQuery;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import org.jspecify.annotations.Nullable;

/// What part of which bucket a command is about.
///
/// @param prefix with which the keys begin; empty for all
record Target(BucketName bucket, String prefix) {
  /// A page of it.
  ///
  /// @param after the last key of the page before, or none for the first page
  PageQuery page(@Nullable ObjectKey after, int limit) {
    return new PageQuery(bucket, prefix, after, limit);
  }

  boolean covers(ObjectLocation location) {
    return location.bucket().equals(bucket) && location.key().startsWith(prefix);
  }

  @Override
  public String toString() {
    return "s3://" + bucket + "/" + prefix;
  }
}
