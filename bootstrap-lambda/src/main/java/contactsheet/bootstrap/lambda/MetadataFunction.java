package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import contactsheet.adapter.events.Answer;
import contactsheet.adapter.events.EventReader;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.domain.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/// The function that Lambda calls. It reads the event, has its changes recorded, writes to the log,
/// and answers the source. Everything else is behind the ports. Each package has an entry point
/// that extends it and names the package's composition root.
///
/// It takes streams, because its own reading of the JSON is a tenth of a second faster at a cold
/// start than Lambda's binding to classes, and because S3 Batch Operations need it.
public class MetadataFunction implements RequestStreamHandler {
  private final EventReader events;
  private final Supplier<RecordObjectChanges> changes;
  private final InstantSource clock;
  private final Duration deadlineMargin;
  private final InvocationLog log;

  /// @param root the composition root, which wires what the function calls
  protected MetadataFunction(CompositionRoot root) {
    this(root.events(), Snapshot.where(System.getenv(), root), root.clock(), root.deadlineMargin());
  }

  /// @param deadlineMargin the time before the end of the invocation from which no object is
  ///     started
  MetadataFunction(RecordObjectChanges changes, InstantSource clock, Duration deadlineMargin) {
    this(new EventReader(), changes, clock, deadlineMargin);
  }

  /// @param deadlineMargin the time before the end of the invocation from which no object is
  ///     started
  MetadataFunction(
      EventReader events,
      RecordObjectChanges changes,
      InstantSource clock,
      Duration deadlineMargin) {
    this(events, () -> changes, clock, deadlineMargin);
  }

  private MetadataFunction(
      EventReader events,
      Supplier<RecordObjectChanges> changes,
      InstantSource clock,
      Duration deadlineMargin) {
    this.events = events;
    this.changes = changes;
    this.clock = clock;
    this.deadlineMargin = deadlineMargin;
    log = new InvocationLog(clock);
  }

  /// Handles one event of any source.
  ///
  /// @throws RecordsFailedException if records failed and the source accepts only a failed
  ///     invocation as an answer; all others are recorded
  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    var deadline = deadline(context);
    var event = events.read(input);
    var handled = event.handle(batch -> changes.get().record(batch, deadline));
    log.tell(context, handled.records());
    switch (handled.answer()) {
      case Answer.Reply(var json) -> output.write(json.getBytes(UTF_8));
      case Answer.Rejection(var failed, var records) ->
          throw new RecordsFailedException(failed, records);
    }
  }

  private Deadline deadline(Context context) {
    var remaining = Duration.ofMillis(context.getRemainingTimeInMillis());
    return Deadline.within(clock.instant(), remaining, deadlineMargin);
  }
}
