package contactsheet.bootstrap.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import contactsheet.adapter.events.HandledChange;
import contactsheet.adapter.events.HandledRecord;
import contactsheet.adapter.events.IncomingRecord;
import contactsheet.domain.Failure;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// The log of an invocation, for the people who run the function: a line for each failure, a line
/// for the whole if records failed or were skipped, and the metrics. If all records succeeded there
/// are only the metrics, because CloudWatch charges for each byte. The log has only the location of
/// an object.
///
/// The lines are JSON and are passed to Lambda's own logger as bytes, because it writes bytes
/// unchanged, while it would put a text into another JSON object. They have a level, so that the
/// function's log level applies to them.
final class InvocationLog {
  private static final int REASONS_SHOWN = 10;
  private static final String LAG = "LagSeconds";

  private final InstantSource clock;

  InvocationLog(InstantSource clock) {
    this.clock = clock;
  }

  void tell(Context context, List<HandledRecord> handled) {
    var now = clock.instant();
    var tally = Tally.of(handled, now);
    var logger = context.getLogger();
    for (var each : handled) {
      var failure = each.failure();
      if (failure != null) {
        logger.log(failureLine(context, now, each, failure), level(failure));
      }
    }
    if (!tally.isRoutine()) {
      logger.log(summaryLine(context, now, tally, handled), LogLevel.INFO);
    }
    if (!handled.isEmpty()) {
      // Written without a level, so that no setting can silence it, because alarms depend on it.
      logger.log(EmbeddedMetrics.line(context, now, tally.counts(), LAG, tally.lagSeconds()));
    }
  }

  private static byte[] failureLine(
      Context context, Instant now, HandledRecord record, Failure failure) {
    return JsonLine.of(
        context,
        now,
        level(failure),
        record.label() + " was not recorded",
        out -> {
          if (record instanceof HandledChange(var change, _)) {
            out.name("bucket").value(change.location().bucket().value());
            out.name("key").value(change.location().key().value());
          }
          out.name("outcome").value(CountedOutcome.of(failure).metric());
          out.name("cause").value(failure.reason());
          out.name("whatToDo").value(whatToDo(failure));
        });
  }

  private static byte[] summaryLine(
      Context context, Instant now, Tally tally, List<HandledRecord> handled) {
    return JsonLine.of(
        context,
        now,
        LogLevel.INFO,
        "handled an event",
        out -> {
          out.name("Records").value(handled.size());
          out.name("Objects").value(objects(handled));
          for (var outcome : tally.outcomes().entrySet()) {
            out.name(outcome.getKey().metric()).value(outcome.getValue());
          }
          out.name("skippedBecause").beginArray();
          for (var reason : reasons(handled)) {
            out.value(reason);
          }
          out.endArray();
        });
  }

  private static long objects(List<HandledRecord> handled) {
    return handled.stream()
        .filter(HandledChange.class::isInstance)
        .map(record -> ((HandledChange) record).change().location())
        .distinct()
        .count();
  }

  private static List<String> reasons(List<HandledRecord> handled) {
    return handled.stream()
        .filter(IncomingRecord.Skip.class::isInstance)
        .map(record -> ((IncomingRecord.Skip) record).reason())
        .distinct()
        .limit(REASONS_SHOWN)
        .toList();
  }

  /// The log level of a failure.
  static LogLevel level(Failure failure) {
    return switch (failure.kind()) {
      case PERMANENT -> LogLevel.ERROR;
      case RETRYABLE -> LogLevel.WARN;
    };
  }

  private static String whatToDo(Failure failure) {
    return switch (failure.kind()) {
      case PERMANENT ->
          "remove the cause, then send the event again from where its source leaves it: the"
              + " dead-letter queue, the failure destination, or the job's report";
      case RETRYABLE -> "nothing while its source tries again; if it goes on, see the cause";
    };
  }
}
