package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.domain.Drift;

/// A finding as text.
final class FindingText {
  private FindingText() {}

  /// A line for a person.
  static String line(Finding finding) {
    var object = finding.location();
    return switch (finding.result()) {
      case RowState.Agreed() -> "agrees      " + object;
      case RowState.Drifted(var drift) -> "%-10s  %s".formatted(name(drift), object);
      case RowState.Repaired(var drift) -> "%-10s  %s, repaired".formatted(name(drift), object);
      case RowState.Failed(var failure) -> "FAILED      " + object + ": " + failure.reason();
    };
  }

  /// The state of the object in one word.
  static String result(RowState result) {
    return switch (result) {
      case RowState.Agreed _ -> "agreed";
      case RowState.Drifted _ -> "drifted";
      case RowState.Repaired _ -> "repaired";
      case RowState.Failed _ -> "failed";
    };
  }

  static String name(Drift drift) {
    return drift.label();
  }
}
