package contactsheet.bootstrap.cli.commands.options;

import contactsheet.application.port.in.PageQuery;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import org.jspecify.annotations.Nullable;

/// The bucket, or the part of it, that a command is about.
///
/// @param prefix the beginning of the keys; empty for all keys
public record Target(BucketName bucket, String prefix) {
  /// A page of it.
  ///
  /// @param after the last key of the page before, or none for the first page
  public PageQuery page(@Nullable ObjectKey after, int limit) {
    return new PageQuery(bucket, prefix, after, limit);
  }

  public boolean covers(ObjectLocation location) {
    return location.bucket().equals(bucket) && location.key().startsWith(prefix);
  }

  @Override
  public String toString() {
    return "s3://" + bucket + "/" + prefix;
  }
}
