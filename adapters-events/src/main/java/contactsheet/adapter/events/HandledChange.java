package contactsheet.adapter.events;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.ObjectChange;

/// A record whose change reached the use case.
///
/// @param outcome what became of it
public record HandledChange(ObjectChange change, Outcome outcome) implements HandledRecord {
  @Override
  public String label() {
    return change.location().toString();
  }
}
