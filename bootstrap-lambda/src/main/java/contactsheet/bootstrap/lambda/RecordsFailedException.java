package contactsheet.bootstrap.lambda;

import contactsheet.adapter.events.Answer.FailedRecord;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Some records of an event failed, and its source accepts only a failed invocation as an answer.
/// Lambda then tries the event again, and finally sends it to the failure destination. Recorded
/// changes stay recorded.
///
/// The message lists each failed record and why; each is a suppressed exception as well, so that it
/// has a line of its own in a stack trace.
public final class RecordsFailedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  RecordsFailedException(List<FailedRecord> failed, int records) {
    super(
        failed.stream()
            .map(RecordsFailedException::line)
            .collect(
                Collectors.joining(
                    "; ", failed.size() + " of " + records + " records failed: ", "")));
    failed.forEach(record -> addSuppressed(new RecordFailedException(line(record))));
  }

  private static String line(FailedRecord record) {
    return "%s (%s): %s"
        .formatted(
            record.label(),
            record.failure().kind().name().toLowerCase(Locale.ROOT),
            record.failure().reason());
  }

  /// One of them. It has no stack trace, because the place in the code does not help.
  private static final class RecordFailedException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    RecordFailedException(String message) {
      super(message, null, false, false);
    }
  }
}
