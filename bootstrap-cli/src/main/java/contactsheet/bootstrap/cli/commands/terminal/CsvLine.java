package contactsheet.bootstrap.cli.commands.terminal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/// A line of comma-separated values [RFC 4180].
public final class CsvLine {
  /// The characters that a formula begins with.
  private static final String FORMULA = "=+-@\t\r";

  private CsvLine() {}

  /// The line for a spreadsheet. A cell that begins like a formula gets an apostrophe, which marks
  /// it as text.
  public static String forSpreadsheets(List<String> cells) {
    return of(
        cells.stream()
            .map(
                each -> !each.isEmpty() && FORMULA.indexOf(each.charAt(0)) >= 0 ? "'" + each : each)
            .toList());
  }

  /// The line, without its end.
  public static String of(List<String> cells) {
    var text = new StringWriter();
    // The writer is never closed, so it must not buffer.
    var writer = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(text);
    writer.writeRecord(cells);
    return text.getBuffer().substring(0, text.getBuffer().length() - 1);
  }
}
