package contactsheet.domain;

import java.time.Instant;
import java.util.List;

/// The evidence of one page of a round: each difference that was found on it, and what was done.
///
/// @param bucket the bucket that is audited
/// @param roundBeganAt the time when the round began that the page belongs to
/// @param step the number of the round's step: the status's revision when the step began
/// @param page the number of the page: the status's revision before it, so that later pages have
///     greater numbers
/// @param madeAt a time after the last change that the report tells of
/// @param lines the lines, in the order of the keys; one or more
public record AuditReport(
    BucketName bucket,
    Instant roundBeganAt,
    long step,
    long page,
    Instant madeAt,
    List<Line> lines) {
  public AuditReport {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a report of nothing");
    }
  }

  /// What is told of one object.
  public sealed interface Line {
    /// The object's key.
    ObjectKey key();

    /// Its row differed, and was replaced.
    record Mended(ObjectKey key, Drift drift) implements Line {}

    /// Its row differs, and was left as it is.
    record Left(ObjectKey key, Drift drift) implements Line {}

    /// Object and row could not be compared, or the row could not be replaced.
    ///
    /// @param why the reason, as a sentence
    record NotExamined(ObjectKey key, String why) implements Line {}
  }
}
