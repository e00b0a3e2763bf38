package contactsheet.bootstrap.cli.page;

import contactsheet.adapter.http.AuditJson;
import contactsheet.adapter.http.HttpAnswer;
import contactsheet.adapter.http.JsonDocument;
import contactsheet.adapter.http.Problem;
import contactsheet.application.port.in.FindAuditStatus.StatusAnswer;
import contactsheet.application.port.in.RunAuditRounds;
import contactsheet.application.port.in.RunAuditRounds.AuditStep;
import contactsheet.bootstrap.cli.pipeline.LocalObjects;
import contactsheet.bootstrap.cli.web.Reply;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// `GET /api/rounds/{bucket}`: what is known of the rounds of audits over a bucket. `POST` to the
/// same path runs a round, where the table is in memory.
///
/// @param objects the objects of the local S3
/// @param clock the clock of the use case
record RoundsResource(Rounds rounds, LocalObjects objects, InstantSource clock) {
  static final String PATH = "/api/rounds/";

  /// So short that a round is due whenever a person asks for one.
  private static final Duration AT_ONCE = Duration.ofMillis(1);

  private static final Duration TIME = Duration.ofMinutes(1);
  private static final Duration MARGIN = Duration.ofSeconds(3);

  /// The status, or null before the first round. The page asks often, and a browser would report
  /// every answer 404 as a fault.
  HttpAnswer get(String path) {
    var bucket = bucket(path);
    return switch (rounds.find().find(bucket)) {
      case StatusAnswer.Known(var status) -> answer(status);
      case StatusAnswer.Unknown() -> answer(null);
      case StatusAnswer.Unavailable(var failure) -> unavailable(failure);
    };
  }

  HttpAnswer run(String path) {
    var bucket = bucket(path);
    if (rounds.run() == null) {
      return refused(
          Reply.CONFLICT,
          "rounds over a real table are run by the stack's audit function, and by nothing else");
    }
    return objects.buckets().contains(bucket.value())
        ? step(rounds.run(), bucket)
        : refused(Reply.NOT_FOUND, "there is no bucket " + bucket);
  }

  private HttpAnswer step(RunAuditRounds run, BucketName bucket) {
    var plan = new AuditPlan(bucket, "", AT_ONCE, null);
    return switch (run.step(plan, Deadline.within(clock.instant(), TIME, MARGIN))) {
      case AuditStep.Worked(var status, _, _, var stoppedBy) ->
          stoppedBy == null ? answer(status) : unavailable(stoppedBy);
      case AuditStep.NothingDue(var status) -> answer(status);
      case AuditStep.AnotherAtWork _ -> refused(Reply.CONFLICT, "another round is at work");
      case AuditStep.Unavailable(var failure) -> unavailable(failure);
    };
  }

  private static BucketName bucket(String path) {
    return new BucketName(path.substring(PATH.length()));
  }

  private HttpAnswer answer(@Nullable AuditStatus status) {
    return HttpAnswer.of(
        JsonDocument.of(
            json -> {
              json.beginObject();
              json.name("can_run").value(rounds.run() != null);
              json.name("status").jsonValue(status == null ? "null" : AuditJson.of(status));
              json.endObject();
            }));
  }

  private static HttpAnswer unavailable(Failure failure) {
    return refused(Reply.UNAVAILABLE, failure.reason());
  }

  private static HttpAnswer refused(int status, String sentence) {
    return HttpAnswer.of(Problem.of(status, sentence));
  }
}
