package contactsheet.domain;

/// The number of rows that a repair may remove without confirmation. If the listing comes from a
/// wrong server or of a wrong bucket, all objects seem to be gone.
///
/// @param percent the share of the examined rows that may be removed, 0 to 100
public record RemovalLimit(int percent) {
  /// The default limit: half of the rows.
  public static final RemovalLimit HALF = new RemovalLimit(50);

  /// The fewest removals that are stopped. If there are few rows, most of their objects may really
  /// be gone.
  public static final int FEWEST_STOPPED = 20;

  public RemovalLimit {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException(percent + " %: 0 to 100 are allowed");
    }
  }

  /// Whether a repair has to stop before it removes rows.
  ///
  /// @param removals the number of rows that it would remove
  /// @param rows the number of rows that were examined
  public boolean stops(long removals, long rows) {
    return removals >= FEWEST_STOPPED && removals * 100 > rows * percent;
  }
}
