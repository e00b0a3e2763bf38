package contactsheet.bootstrap.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import contactsheet.domain.AuditCounts;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The metrics of a step of an audit. Its kinds of differences are counted under names of their
/// own, such as `MissingFound` and `MissingMended`, and only where there are any: what is never
/// sent costs nothing.
final class AuditMetrics {
  private static final String AGE = "VerifiedThroughAge";

  private AuditMetrics() {}

  static byte[] worked(
      Context context,
      Instant now,
      AuditStatus status,
      AuditCounts counts,
      @Nullable Failure stoppedBy) {
    var metrics = new LinkedHashMap<String, Long>();
    metrics.put("Examined", counts.examined());
    metrics.put("DriftFound", counts.allFound());
    metrics.put("DriftMended", counts.allMended());
    for (var kind : Drift.values()) {
      if (counts.found(kind) > 0) {
        metrics.put(name(kind) + "Found", counts.found(kind));
        metrics.put(name(kind) + "Mended", counts.mended(kind));
      }
    }
    metrics.put("NotExamined", counts.failed());
    if (stoppedBy != null) {
      metrics.put(CountedOutcome.of(stoppedBy).metric(), 1L);
    }
    return line(context, now, metrics, status);
  }

  static byte[] idle(Context context, Instant now, AuditStatus status) {
    return line(context, now, new LinkedHashMap<>(), status);
  }

  static byte[] failed(Context context, Instant now, Failure failure) {
    var metrics = new LinkedHashMap<String, Long>();
    metrics.put(CountedOutcome.of(failure).metric(), 1L);
    return EmbeddedMetrics.line(context, now, metrics, AGE, List.of());
  }

  private static byte[] line(
      Context context, Instant now, SequencedMap<String, Long> metrics, AuditStatus status) {
    var age = status.verifiedThroughAge(now).toMillis() / 1000.0;
    return EmbeddedMetrics.line(context, now, metrics, AGE, List.of(age));
  }

  /// Such as `Missing`.
  private static String name(Drift kind) {
    var name = kind.label();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
