package contactsheet.contract;

/// The two tables that a store may work on. They differ in one thing, and the contract says what
/// follows from it: whether two buckets can hold the same key.
public enum TableLayout {
  /// The original design's table, keyed by file name alone: the second bucket collides.
  FILENAME_ONLY,
  /// Keyed by file name and bucket: both have their row.
  FILENAME_AND_BUCKET
}
