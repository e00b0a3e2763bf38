package contactsheet.bootstrap.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import contactsheet.adapter.http.HttpAnswer;
import contactsheet.adapter.http.Question;
import contactsheet.domain.Failure;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;

/// The log of a request, for the people who run the function: a line if the rows could not be read,
/// a line for the request, and the metrics, in the form of [InvocationLog]'s.
final class QueryLog {
  private static final int REFUSALS_FROM = 400;

  private final InstantSource clock;

  QueryLog(InstantSource clock) {
    this.clock = clock;
  }

  void tell(Context context, Question question, HttpAnswer answer) {
    var now = clock.instant();
    var logger = context.getLogger();
    if (answer.failure() != null) {
      var level = InvocationLog.level(answer.failure());
      logger.log(failureLine(context, now, level, question, answer.failure()), level);
    }
    logger.log(summaryLine(context, now, question, answer), LogLevel.INFO);
    // Written without a level, so that no setting can silence it, because alarms depend on it.
    logger.log(metricsLine(context, now, metric(answer)));
  }

  private static byte[] failureLine(
      Context context, Instant now, LogLevel level, Question question, Failure failure) {
    return JsonLine.of(
        context,
        now,
        level,
        subject(question) + " was not answered",
        out -> {
          out.name("outcome").value(CountedOutcome.of(failure).metric());
          out.name("cause").value(failure.reason());
          out.name("whatToDo").value(whatToDo(failure));
        });
  }

  private static byte[] summaryLine(
      Context context, Instant now, Question question, HttpAnswer answer) {
    return JsonLine.of(
        context,
        now,
        LogLevel.INFO,
        "answered a request",
        out -> {
          out.name("question").value(subject(question));
          out.name("status").value(answer.status());
        });
  }

  private static byte[] metricsLine(Context context, Instant now, String metric) {
    var counts = new LinkedHashMap<String, Long>();
    counts.put(metric, 1L);
    return EmbeddedMetrics.line(context, now, counts, "", List.of());
  }

  private static String metric(HttpAnswer answer) {
    if (answer.failure() != null) {
      return CountedOutcome.of(answer.failure()).metric();
    }
    return answer.status() < REFUSALS_FROM ? "Answered" : "Refused";
  }

  /// The bucket and the key that were asked for.
  private static String subject(Question question) {
    return switch (question) {
      case Question.OneObject(var location) -> location.toString();
      case Question.OnePage(var query) -> "a page of s3://" + query.bucket() + "/" + query.prefix();
      case Question.OneTimedPage(var query) -> "a page of s3://" + query.bucket() + "/ by time";
      case Question.Audits(var bucket) -> "the audits of s3://" + bucket;
      case Question.Refused(var problem) -> "a request: " + problem.detail();
    };
  }

  private static String whatToDo(Failure failure) {
    return switch (failure.kind()) {
      case PERMANENT -> "remove the cause: until then every reader gets a 500";
      case RETRYABLE -> "nothing while it passes, readers try again; if it goes on, see the cause";
    };
  }
}
