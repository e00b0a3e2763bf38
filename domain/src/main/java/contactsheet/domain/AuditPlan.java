package contactsheet.domain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Which objects are audited in rounds, and how often.
///
/// @param bucket the bucket
/// @param prefix the beginning of the keys; empty for all keys
/// @param every the time from the beginning of one round to that of the next
/// @param deeplyEvery the same for rounds that observe every object; none for no such rounds
public record AuditPlan(
    BucketName bucket, String prefix, Duration every, @Nullable Duration deeplyEvery) {
  public AuditPlan {
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
