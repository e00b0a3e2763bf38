package contactsheet.domain;

import java.util.EnumMap;
import java.util.Map;

/// What a round of audits has come by so far.
///
/// @param examined the number of keys that were compared
/// @param found the number of differences of each kind; kinds without one are left out
/// @param mended the number of differences of each kind that are mended; kinds without one are left
///     out
/// @param failed the number of objects that could not be examined, or not be mended
public record AuditCounts(
    long examined, Map<Drift, Long> found, Map<Drift, Long> mended, long failed) {
  /// Before anything is examined.
  public static final AuditCounts NONE = new AuditCounts(0, Map.of(), Map.of(), 0);

  public AuditCounts {
    found = counted(found);
    mended = counted(mended);
    if (examined < 0 || failed < 0) {
      throw new IllegalArgumentException("negative: " + examined + " examined, " + failed);
    }
    for (var kind : Drift.values()) {
      if (of(mended, kind) > of(found, kind)) {
        throw new IllegalArgumentException("more " + kind + " rows mended than found");
      }
    }
  }

  private static Map<Drift, Long> counted(Map<Drift, Long> counts) {
    var counted = new EnumMap<Drift, Long>(Drift.class);
    counts.forEach(
        (kind, count) -> {
          if (count < 0) {
            throw new IllegalArgumentException("negative: " + count + " " + kind);
          }
          if (count > 0) {
            counted.put(kind, count);
          }
        });
    return Map.copyOf(counted);
  }

  /// How many differences of this kind were found.
  public long found(Drift kind) {
    return of(found, kind);
  }

  /// How many differences of this kind are mended.
  public long mended(Drift kind) {
    return of(mended, kind);
  }

  /// How many differences, of whatever kind, were found.
  public long allFound() {
    return sum(found);
  }

  /// How many differences, of whatever kind, are mended.
  public long allMended() {
    return sum(mended);
  }

  /// Whether every difference that was met is mended, and every object could be examined.
  public boolean areAllMended() {
    return failed == 0 && found.equals(mended);
  }

  /// These and the others.
  public AuditCounts plus(AuditCounts other) {
    return new AuditCounts(
        examined + other.examined,
        plus(found, other.found),
        plus(mended, other.mended),
        failed + other.failed);
  }

  /// What stays true of a page that is examined once more: what is mended is not met again.
  public AuditCounts mendedAlone() {
    return new AuditCounts(0, mended, mended, 0);
  }

  private static Map<Drift, Long> plus(Map<Drift, Long> some, Map<Drift, Long> others) {
    var sum = new EnumMap<Drift, Long>(Drift.class);
    sum.putAll(some);
    others.forEach((kind, count) -> sum.merge(kind, count, Long::sum));
    return sum;
  }

  private static long of(Map<Drift, Long> counts, Drift kind) {
    return counts.getOrDefault(kind, 0L);
  }

  private static long sum(Map<Drift, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
