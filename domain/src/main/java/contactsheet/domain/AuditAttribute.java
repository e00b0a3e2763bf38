package contactsheet.domain;

/// The names of what is known of a bucket's audits. The table, HTTP answers and the command line
/// share them.
public final class AuditAttribute {
  public static final String PREFIX = "prefix";
  public static final String SINCE = "since";
  public static final String VERIFIED_THROUGH = "verified_through";
  public static final String DEEPLY_VERIFIED_THROUGH = "deeply_verified_through";

  public static final String DEEP_ROUND_BEGAN_AT = "deep_round_began_at";

  /// A map, whose entries are those below.
  public static final String RUNNING = "running_round";

  /// A map, whose entries are those below.
  public static final String LAST = "last_round";

  public static final String BEGAN_AT = "began_at";
  public static final String ENDED_AT = "ended_at";
  public static final String DEEP = "deep";
  public static final String AFTER = "after";

  /// The ranges of keys that are left, where there are several: two texts for each, the key behind
  /// which it begins and its last key, empty for none.
  public static final String LEFT = "left";

  public static final String EXAMINED = "examined";
  public static final String FAILED = "failed";

  /// A map from the kinds of differences to numbers.
  public static final String FOUND = "found";

  /// A map from the kinds of differences to numbers.
  public static final String MENDED = "mended";

  private AuditAttribute() {}
}
