package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.CsvLine;
import contactsheet.bootstrap.cli.commands.terminal.RowFormat;
import java.util.List;

/// Prints findings as they come.
record FindingReport(Console console, RowFormat format) {
  private static final List<String> COLUMNS =
      List.of("bucket", "filename", "result", "drift", "reason");

  void begin() {
    if (format == RowFormat.CSV) {
      console.say(CsvLine.of(COLUMNS));
    }
  }

  void tell(Finding finding) {
    switch (format) {
      case TABLE -> console.say(FindingText.line(finding));
      case JSON -> console.say(FindingJson.line(finding));
      case CSV -> console.sayAsIs(CsvLine.of(cells(finding)));
    }
  }

  private static List<String> cells(Finding finding) {
    return List.of(
        finding.location().bucket().value(),
        finding.location().key().value(),
        FindingText.result(finding.result()),
        switch (finding.result()) {
          case RowState.Drifted(var drift) -> FindingText.name(drift);
          case RowState.Repaired(var drift) -> FindingText.name(drift);
          case RowState.Agreed _, RowState.Failed _ -> "";
        },
        finding.result() instanceof RowState.Failed(var failure) ? failure.reason() : "");
  }
}
