package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.domain.RemovalLimit;
import picocli.CommandLine.Option;

/// The options of the commands that can remove rows.
final class RemovalOptions {
  @Option(
      names = "--yes-remove",
      description =
          "Remove every row whose object is gone, however many there are. Without it, none is"
              + " removed if there are too many (--remove-limit).")
  private boolean agreed;

  @Option(
      names = "--remove-limit",
      paramLabel = "PERCENT",
      defaultValue = "50",
      description =
          "Remove no row if more than this share of the examined rows would be removed, and at"
              + " least 20 (${DEFAULT-VALUE}). For runs that nobody watches.")
  private int limit = RemovalLimit.HALF.percent();

  /// Whether the user agreed to any number of removals.
  boolean agreed() {
    return agreed;
  }

  /// Returns the mode of a run that writes: it removes rows at once, or at its end.
  Mode mode() {
    return agreed ? Mode.REPAIR : Mode.UPDATE;
  }

  /// @throws CommandFailedException if the option's value is not allowed
  RemovalLimit limit() {
    try {
      return new RemovalLimit(limit);
    } catch (IllegalArgumentException e) {
      throw CommandFailedException.misused("--remove-limit " + e.getMessage());
    }
  }
}
