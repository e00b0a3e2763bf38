package contactsheet.adapter.events;

import contactsheet.domain.ObjectChange;

/// What happened to an object, by the name that its source has for it.
interface Occurrence {
  /// Whether what the row holds may have changed, so that the object has to be observed.
  boolean canChangeRow();

  /// The record of a change that came about by this.
  default IncomingRecord recordOf(ObjectChange change) {
    return canChangeRow()
        ? new IncomingRecord.Change(change)
        : new IncomingRecord.Skip(
            change.location().toString(), this + " changes nothing that a row holds");
  }
}
