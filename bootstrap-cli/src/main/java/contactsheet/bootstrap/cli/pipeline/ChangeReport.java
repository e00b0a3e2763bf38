package contactsheet.bootstrap.cli.pipeline;

import contactsheet.adapter.events.HandledRecord;

/// Is called for everything that was handled.
@FunctionalInterface
public interface ChangeReport {
  /// Called when a record was handled, with success or failure.
  void handled(HandledRecord record);
}
