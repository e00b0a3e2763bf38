package contactsheet.bootstrap.lambda;

import contactsheet.adapter.events.Answer.FailedRecord;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Records of an event were not recorded, and its source can only be told by a failed invocation:
/// Lambda then tries the event again and hands it to the failure destination in the end. What was
/// recorded stays recorded; the next try finds it done.
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

  /// One of them. It has no stack trace: where in the code it was noticed helps nobody.
  private static final class RecordFailedException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    RecordFailedException(String message) {
      super(message, null, false, false);
    }
  }
}
