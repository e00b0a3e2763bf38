package contactsheet.adapter.events;

import contactsheet.domain.ObjectChange;

/// The kind of an event: what happened to an object, by its source's name for it.
interface Occurrence {
  /// Whether what the row holds may have changed, so that the object has to be observed.
  boolean canChangeRow();

  /// The record of a change of this kind.
  default IncomingRecord recordOf(ObjectChange change) {
    return canChangeRow()
        ? new IncomingRecord.Change(change)
        : new IncomingRecord.Skip(
            change.location().toString(), this + " changes nothing that a row holds");
  }
}
