package contactsheet.bootstrap.cli.commands.replay;

import contactsheet.adapter.events.IncomingEvent;

/// Handles an event that was recorded before.
interface Replay {
  /// Handles all of one event.
  ///
  /// @param report the report, which is called for every record, and for the answer
  /// @return whether every record was understood and, where it should be, handled
  boolean replay(IncomingEvent event, ReplayReport report);
}
