package contactsheet.domain;

/// How many rows a repair removes before a person has to agree. Where the bucket's listing comes
/// from the wrong server, or of the wrong bucket, every row seems to be one whose object is gone.
///
/// @param percent the share of the examined rows that may be removed, 0 to 100
public record RemovalLimit(int percent) {
  /// The limit where nobody has set another: half of the rows.
  public static final RemovalLimit HALF = new RemovalLimit(50);

  /// So many removals are stopped, and fewer never are: of a few rows, most may well be gone.
  public static final int FEWEST_STOPPED = 20;

  public RemovalLimit {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException(percent + " %: 0 to 100 are allowed");
    }
  }

  /// Whether a repair has to stop before it removes rows.
  ///
  /// @param removals how many rows it would remove
  /// @param rows how many rows were examined
  public boolean stops(long removals, long rows) {
    return removals >= FEWEST_STOPPED && removals * 100 > rows * percent;
  }
}
