package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Result;
import contactsheet.bootstrap.cli.pipeline.DriftName;
import contactsheet.domain.Drift;

/// A finding as text.
final class FindingText {
  private FindingText() {}

  /// A line for a person.
  static String line(Finding finding) {
    var object = finding.location();
    return switch (finding.result()) {
      case Result.Agreed() -> "agrees      " + object;
      case Result.Drifted(var drift) -> "%-10s  %s".formatted(name(drift), object);
      case Result.Repaired(var drift) -> "%-10s  %s, repaired".formatted(name(drift), object);
      case Result.Failed(var failure) -> "FAILED      " + object + ": " + failure.reason();
    };
  }

  /// The state of the object in one word.
  static String result(Result result) {
    return switch (result) {
      case Result.Agreed _ -> "agreed";
      case Result.Drifted _ -> "drifted";
      case Result.Repaired _ -> "repaired";
      case Result.Failed _ -> "failed";
    };
  }

  static String name(Drift drift) {
    return DriftName.of(drift);
  }
}
