package contactsheet.bootstrap.cli.trouble;

import java.util.Locale;

/// The faults that can be switched on.
enum Trouble {
  /// Every event is delivered a second time.
  TWICE,
  /// Every event is held back for a while.
  LATE,
  /// Events are piled up, and the last one is delivered first.
  REVERSED,
  /// No event is delivered.
  LOST,
  /// S3 answers neither observations nor listings of a use case.
  S3_FAILS,
  /// The table answers neither reads nor writes of a use case.
  TABLE_FAILS,
  /// Every handler ends between its observation and its save.
  CRASH;

  /// Its name on the page.
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
