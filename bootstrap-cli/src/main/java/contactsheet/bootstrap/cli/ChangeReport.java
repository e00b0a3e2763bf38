package contactsheet.bootstrap.cli;

import contactsheet.adapter.events.HandledRecord;

/// Hears of everything that was handled.
@FunctionalInterface
interface ChangeReport {
  /// Something was handled, for good or for ill.
  void handled(HandledRecord record);
}
