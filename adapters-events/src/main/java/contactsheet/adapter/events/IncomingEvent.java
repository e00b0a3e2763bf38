package contactsheet.adapter.events;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.ObjectChange;
import java.util.List;
import java.util.function.Function;

/// An event that was read: its changes, and the form of its answer.
///
/// [#handle] may be called once.
public sealed interface IncomingEvent
    permits S3Notification,
        SqsBatch,
        SnsNotification,
        EventBridgeEvent,
        BatchOperationsInvocation,
        Carried,
        TestEvent,
        NotUnderstood {
  /// The parts of the event, in its order.
  List<IncomingRecord> records();

  /// The name of the recognised source, for a person.
  default String source() {
    return switch (this) {
      case S3Notification _ -> "S3 notification";
      case SqsBatch _ -> "SQS messages";
      case SnsNotification _ -> "SNS messages";
      case EventBridgeEvent _ -> "EventBridge event";
      case BatchOperationsInvocation _ -> "S3 Batch Operations tasks";
      case Carried(var source, _) -> source;
      case TestEvent _ -> "S3 test event";
      case NotUnderstood _ -> "no known event";
    };
  }

  /// The answer that the source expects.
  ///
  /// @param handled the handled records, one for each of [#records], in their order
  Answer answer(List<HandledRecord> handled);

  /// The changes among the records, in their order.
  default List<ObjectChange> changes() {
    return records().stream()
        .filter(IncomingRecord.Change.class::isInstance)
        .map(record -> ((IncomingRecord.Change) record).change())
        .toList();
  }

  /// Has the changes among the records recorded, and returns the outcome of each record and the
  /// answer to the source.
  ///
  /// @param recording the function that gives one outcome for each change, in the order of the
  ///     changes
  /// @throws IllegalArgumentException if it gives more or fewer
  default HandledEvent handle(Function<ChangeBatch, List<Outcome>> recording) {
    var changes = changes();
    var outcomes = recording.apply(new ChangeBatch(changes));
    if (outcomes.size() != changes.size()) {
      throw new IllegalArgumentException(
          outcomes.size() + " outcomes of " + changes.size() + " changes");
    }
    var next = outcomes.iterator();
    var handled =
        records().stream()
            .<HandledRecord>map(
                record ->
                    switch (record) {
                      case IncomingRecord.Change(var change) ->
                          new HandledChange(change, next.next());
                      case IncomingRecord.Skip skip -> skip;
                      case IncomingRecord.Unreadable unreadable -> unreadable;
                    })
            .toList();
    return new HandledEvent(handled, answer(handled));
  }
}
