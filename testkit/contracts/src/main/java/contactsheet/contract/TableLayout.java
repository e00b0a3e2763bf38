package contactsheet.contract;

/// The two layouts of a store's table. They differ in whether two buckets can hold the same key,
/// and the contract tests the consequences.
public enum TableLayout {
  /// The original design's table, keyed by file name alone: the second bucket collides.
  FILENAME_ONLY,
  /// Keyed by file name and bucket: both have their row.
  FILENAME_AND_BUCKET
}
