package contactsheet.bootstrap.cli.pipeline;

import contactsheet.application.port.in.Outcome;

/// Hears of everything that was handled.
@FunctionalInterface
public interface ChangeReport {
  /// Something was handled, for good or for ill.
  ///
  /// @param subject the object, where it is known
  void handled(String subject, Outcome outcome);
}
