package contactsheet.application;

import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;

/// The failure of two buckets that have the same key, in a table that has one place for both.
final class OccupiedPlace {
  private OccupiedPlace() {}

  /// @param by the bucket whose row is there
  static Failure of(ObjectLocation location, BucketName by) {
    return Failure.permanent(
        "the row of "
            + location
            + " would overwrite that of bucket "
            + by
            + ", because the table has one place for a file name in all buckets: use a table whose"
            + " key is filename and bucket");
  }
}
