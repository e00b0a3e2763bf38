package contactsheet.bootstrap.cli.commands.replay;

import contactsheet.adapter.events.IncomingEvent;
import contactsheet.adapter.events.IncomingRecord;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The action that the function would take for a record of an event.
sealed interface PlannedAction {
  /// It would observe the object and update its row.
  record Observe(ObjectChange change) implements PlannedAction {}

  /// It would do nothing for this change alone, because one observation of the object answers all
  /// its changes.
  ///
  /// @param newest the change for which the object is observed
  record Share(ObjectChange change, ObjectChange newest) implements PlannedAction {}

  /// It would skip the record.
  ///
  /// @param label the name of the record in a log
  record Skip(String label, String reason) implements PlannedAction {}

  /// It would report the record as failed, because it was not understood.
  ///
  /// @param label the name of the record in a log
  record Refuse(String label, Failure failure) implements PlannedAction {}

  /// One action for each record, in their order.
  static List<PlannedAction> of(IncomingEvent event) {
    var newest = newestOfEach(event);
    var observed = new HashSet<ObjectChange>();
    var actions = new ArrayList<PlannedAction>();
    for (var record : event.records()) {
      actions.add(
          switch (record) {
            case IncomingRecord.Change(var change) ->
                of(change, Objects.requireNonNull(newest.get(change)), observed);
            case IncomingRecord.Skip(var label, var reason) -> new Skip(label, reason);
            case IncomingRecord.Unreadable(var label, var failure) -> new Refuse(label, failure);
          });
    }
    return actions;
  }

  private static PlannedAction of(
      ObjectChange change, ObjectChange newest, Set<ObjectChange> observed) {
    return change.equals(newest) && observed.add(change)
        ? new Observe(change)
        : new Share(change, newest);
  }

  private static Map<ObjectChange, ObjectChange> newestOfEach(IncomingEvent event) {
    var newestOf = new HashMap<ObjectChange, ObjectChange>();
    new ChangeBatch(event.changes())
        .newestPerObject()
        .forEach((newest, all) -> all.forEach(change -> newestOf.put(change, newest)));
    return newestOf;
  }
}
