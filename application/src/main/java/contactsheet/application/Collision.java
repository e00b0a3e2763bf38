package contactsheet.application;

import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;

/// Two buckets with the same key, in a table that has room for one.
final class Collision {
  private Collision() {}

  /// @param holder the bucket whose row is there
  static Failure of(ObjectLocation location, BucketName holder) {
    return Failure.permanent(
        "the row of "
            + location
            + " would overwrite that of bucket "
            + holder
            + ", because the table's key is the file name alone: use a table whose key is"
            + " filename and bucket");
  }
}
