package contactsheet.bootstrap.cli.pipeline;

import contactsheet.adapter.events.HandledRecord;

/// Hears of everything that was handled.
@FunctionalInterface
public interface ChangeReport {
  /// Something was handled, for good or for ill.
  void handled(HandledRecord record);
}
