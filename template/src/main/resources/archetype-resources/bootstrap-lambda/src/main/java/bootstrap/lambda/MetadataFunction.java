package ${package}.bootstrap.lambda;

import ${package}.application.port.in.RecordObjectChange;
import ${package}.application.port.in.RecordObjectChange.Outcome;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.Objects;
import java.util.Optional;

/// The function that Lambda calls with the messages of a queue. Its answer names the messages that
/// failed. The queue delivers these again, and after five failures moves them to the dead-letter
/// queue.
public final class MetadataFunction implements RequestHandler<SQSEvent, SQSBatchResponse> {
  /// Longer than any change takes, so that Lambda never ends the function in the middle of one.
  private static final int MARGIN_MILLIS = 30_000;

  private final RecordObjectChange changes;

  /// Called by Lambda, once for each execution environment.
  public MetadataFunction() {
    this(CompositionRoot.of(System.getenv()));
  }

  MetadataFunction(RecordObjectChange changes) {
    this.changes = changes;
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    var messages = Objects.requireNonNull(event.getRecords(), "this is no event of SQS");
    messages.forEach(it -> Objects.requireNonNull(it.getMessageId(), "this is no event of SQS"));
    var failed = messages.stream().filter(it -> failure(it, context).isPresent());
    return new SQSBatchResponse(
        failed.map(it -> new BatchItemFailure(it.getMessageId())).toList());
  }

  /// A failure of one message does not stop the others.
  private Optional<String> failure(SQSMessage message, Context context) {
    var failure = Optional.<String>empty();
    try {
      for (var change : S3Notification.changes(message.getBody())) {
        if (context.getRemainingTimeInMillis() < MARGIN_MILLIS) {
          failure = Optional.of("too little time was left to begin");
        } else if (changes.record(change) instanceof Outcome.Failed(var reason)) {
          failure = Optional.of(reason);
        }
      }
    } catch (RuntimeException e) {
      failure = Optional.of("it cannot be handled: " + e);
    }
    var log = context.getLogger();
    failure.ifPresent(reason -> log.log("message " + message.getMessageId() + ": " + reason));
    return failure;
  }
}
