package contactsheet.domain;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which objects are audited in rounds, and how often.
///
/// @param bucket the bucket
/// @param prefix the beginning of the keys; empty for all keys
/// @param every the time from the beginning of one round to that of the next
/// @param deeplyEvery the same for rounds that observe every object; none for no such rounds
/// @param splits the last key of each range but the last, in their order, where a round is
///     spread over several ranges at once; none for one range
public record AuditPlan(
    BucketName bucket,
    String prefix,
    Duration every,
    @Nullable Duration deeplyEvery,
    List<ObjectKey> splits) {
  /// A plan whose rounds go through all keys one after the other.
  public AuditPlan(
      BucketName bucket, String prefix, Duration every, @Nullable Duration deeplyEvery) {
    this(bucket, prefix, every, deeplyEvery, List.of());
  }

  public AuditPlan {
    splits = List.copyOf(splits);
    if (!splits.equals(List.copyOf(new TreeSet<>(splits)))) {
      throw new IllegalArgumentException("the keys that split a bucket have no order: " + splits);
    }
    requirePositive(every);
    if (deeplyEvery != null) {
      requirePositive(deeplyEvery);
    }
  }

  private static void requirePositive(Duration time) {
    if (!time.isPositive()) {
      throw new IllegalArgumentException("a round every " + time + ": more than zero is needed");
    }
  }
}
