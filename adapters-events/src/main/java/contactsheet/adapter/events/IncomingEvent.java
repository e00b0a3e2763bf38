package contactsheet.adapter.events;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.ChangeBatch;
import java.util.List;

/// An event that was read: what to record, and how its source wants to be answered.
///
/// The way of an event: [#changes] go to the use case, and its outcomes come back to [#answer].
public sealed interface IncomingEvent
    permits S3Notification,
        SqsBatch,
        SnsNotification,
        EventBridgeEvent,
        BatchOperationsInvocation,
        TestEvent,
        NotUnderstood {
  /// The parts of the event, in its order.
  List<IncomingRecord> records();

  /// What it was recognised as, for a person.
  default String source() {
    return switch (this) {
      case S3Notification _ -> "S3 notification";
      case SqsBatch _ -> "SQS messages";
      case SnsNotification _ -> "SNS messages";
      case EventBridgeEvent _ -> "EventBridge event";
      case BatchOperationsInvocation _ -> "S3 Batch Operations tasks";
      case TestEvent _ -> "S3 test event";
      case NotUnderstood _ -> "no known event";
    };
  }

  /// What the source expects to hear.
  ///
  /// @param outcomes one for each of [#changes], in their order
  Answer answer(List<Outcome> outcomes);

  /// The changes among the records, in their order.
  default ChangeBatch changes() {
    return new ChangeBatch(
        records().stream()
            .filter(IncomingRecord.Change.class::isInstance)
            .map(IncomingRecord.Change.class::cast)
            .map(IncomingRecord.Change::change)
            .toList());
  }

  /// Every record with what became of it.
  ///
  /// @param outcomes one for each of [#changes], in their order
  /// @throws IllegalArgumentException if there are more or fewer
  default List<HandledRecord> handled(List<Outcome> outcomes) {
    var changes = changes().changes().size();
    if (outcomes.size() != changes) {
      throw new IllegalArgumentException(outcomes.size() + " outcomes of " + changes + " changes");
    }
    var next = outcomes.iterator();
    return records().stream()
        .map(
            record ->
                new HandledRecord(
                    record,
                    switch (record) {
                      case IncomingRecord.Change _ -> next.next();
                      case IncomingRecord.Skip(_, var reason) -> new Outcome.Skipped(reason);
                      case IncomingRecord.Unreadable(_, var failure) -> new Outcome.Failed(failure);
                    }))
        .toList();
  }
}
