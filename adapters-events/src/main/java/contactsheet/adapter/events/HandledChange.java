package contactsheet.adapter.events;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.ObjectChange;

/// A record whose change reached the use case.
///
/// @param outcome its outcome
public record HandledChange(ObjectChange change, Outcome outcome) implements HandledRecord {
  @Override
  public String label() {
    return change.location().toString();
  }
}
