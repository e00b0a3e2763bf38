package contactsheet.bootstrap.cli;

import contactsheet.adapter.events.IncomingEvent;

/// What is done with an event that was recorded somewhere.
interface Replay {
  /// Handles all of one event.
  ///
  /// @param report is told of every record, and of the answer
  /// @return whether every record was understood and, where it should be, handled
  boolean replay(IncomingEvent event, ReplayReport report);
}
