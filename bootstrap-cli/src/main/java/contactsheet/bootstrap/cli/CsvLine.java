package contactsheet.bootstrap.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;

/// A line of comma-separated values [RFC 4180].
final class CsvLine {
  private CsvLine() {}

  /// The line, without its end.
  static String of(List<String> cells) {
    var text = new StringWriter();
    var writer = CsvWriter.builder().build(text);
    writer.writeRecord(cells);
    return text.toString().stripTrailing();
  }
}
