package contactsheet.application;

import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;

/// The failure when two buckets have the same key and the table has one row for both.
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
