package contactsheet.bootstrap.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import com.google.gson.stream.JsonWriter;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.application.port.in.RunAuditRounds.AuditStep;
import contactsheet.domain.AuditCounts;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// The log of a step of an audit, for the people who run the function: a line for each difference
/// that it left, a line for the whole, and the metrics, in the form of [InvocationLog]'s.
final class AuditLog {
  private final InstantSource clock;

  AuditLog(InstantSource clock) {
    this.clock = clock;
  }

  void tell(Context context, AuditStep step) {
    var now = clock.instant();
    switch (step) {
      case AuditStep.Worked(var status, var counts, var left, var stoppedBy) -> {
        left.forEach(finding -> tellLeft(context, now, finding));
        tellFailure(context, now, stoppedBy);
        tellStep(context, now, "audited", status, counts);
        log(context, AuditMetrics.worked(context, now, status, counts, stoppedBy));
      }
      case AuditStep.NothingDue(var status) -> tellIdle(context, now, "no round is due", status);
      case AuditStep.AnotherAtWork(var status) ->
          tellIdle(context, now, "another step is at work", status);
      case AuditStep.Unavailable(var failure) -> {
        tellFailure(context, now, failure);
        log(context, AuditMetrics.failed(context, now, failure));
      }
    }
  }

  private static void tellIdle(Context context, Instant now, String message, AuditStatus status) {
    tellStep(context, now, message, status, AuditCounts.NONE);
    log(context, AuditMetrics.idle(context, now, status));
  }

  /// Written without a level, so that no setting can silence it, because alarms depend on it.
  private static void log(Context context, byte[] metrics) {
    context.getLogger().log(metrics);
  }

  private static void tellLeft(Context context, Instant now, Finding finding) {
    var level =
        finding.result() instanceof RowState.Failed(var failure)
            ? InvocationLog.level(failure)
            : LogLevel.ERROR;
    var line =
        JsonLine.of(
            context,
            now,
            level,
            finding.location() + " was not mended",
            out -> {
              out.name("bucket").value(finding.location().bucket().value());
              out.name("key").value(finding.location().key().value());
              out.name("cause").value(cause(finding.result()));
            });
    context.getLogger().log(line, level);
  }

  /// Of the rows that differ, a round leaves only those that it would have to remove.
  private static String cause(RowState left) {
    return switch (left) {
      case RowState.Failed(var failure) -> failure.reason();
      case RowState.Drifted(var drift) ->
          drift.label() + ": a round does not remove most of a bucket's rows without a person";
      case RowState.Repaired(var drift) -> drift.label();
      case RowState.Agreed() -> "";
    };
  }

  private static void tellFailure(Context context, Instant now, @Nullable Failure failure) {
    if (failure != null) {
      var level = InvocationLog.level(failure);
      var line =
          JsonLine.of(
              context,
              now,
              level,
              "the audit stopped",
              out -> {
                out.name("outcome").value(CountedOutcome.of(failure).metric());
                out.name("cause").value(failure.reason());
                out.name("whatToDo").value(whatToDo(failure));
              });
      context.getLogger().log(line, level);
    }
  }

  private static String whatToDo(Failure failure) {
    return switch (failure.kind()) {
      case PERMANENT -> "remove the cause: until then nothing is audited";
      case RETRYABLE ->
          "nothing while it passes, the next call goes on; if it does not pass, see the cause";
    };
  }

  private static void tellStep(
      Context context, Instant now, String message, AuditStatus status, AuditCounts counts) {
    var line =
        JsonLine.of(
            context,
            now,
            LogLevel.INFO,
            message,
            out -> {
              out.name("bucket").value(status.bucket().value());
              out.name("prefix").value(status.prefix());
              out.name("verifiedThrough").value(text(status.verifiedThrough()));
              out.name("examined").value(counts.examined());
              writeKinds(out, "found", counts::found);
              writeKinds(out, "mended", counts::mended);
              out.name("failed").value(counts.failed());
              out.name("roundGoesOn").value(status.running() != null);
            });
    context.getLogger().log(line, LogLevel.INFO);
  }

  private static void writeKinds(JsonWriter out, String name, ToLongFunction<Drift> counts)
      throws IOException {
    out.name(name).beginObject();
    for (var kind : Drift.values()) {
      if (counts.applyAsLong(kind) > 0) {
        out.name(kind.label()).value(counts.applyAsLong(kind));
      }
    }
    out.endObject();
  }

  private static @Nullable String text(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }
}
