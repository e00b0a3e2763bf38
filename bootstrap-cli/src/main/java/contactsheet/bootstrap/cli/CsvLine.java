package contactsheet.bootstrap.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/// A line of comma-separated values [RFC 4180].
final class CsvLine {
  private CsvLine() {}

  /// The line, without its end.
  static String of(List<String> cells) {
    var text = new StringWriter();
    // Nobody closes the writer, so nothing may wait in it.
    var writer = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(text);
    writer.writeRecord(cells);
    return text.getBuffer().substring(0, text.getBuffer().length() - 1);
  }
}
