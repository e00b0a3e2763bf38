package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.adapter.http.Attributes;
import contactsheet.adapter.http.PageJson;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.CsvLine;
import contactsheet.bootstrap.cli.commands.terminal.RowFormat;
import contactsheet.domain.Attribute;
import contactsheet.domain.MetadataEntry.Recorded;
import java.util.List;
import java.util.Objects;

/// Prints rows for a program, one after the other.
///
/// @param format the format, JSON or CSV; a table cannot be printed before its last row is known
/// @param forSpreadsheets whether CSV cells must not look like formulas
record RowReport(Console console, RowFormat format, boolean forSpreadsheets) {
  RowReport(Console console, RowFormat format) {
    this(console, format, false);
  }

  void begin() {
    if (format == RowFormat.CSV) {
      console.sayAsIs(CsvLine.of(Attributes.NAMES));
    }
  }

  void tell(Recorded row) {
    switch (format) {
      case JSON -> console.say(PageJson.of(row));
      case CSV ->
          console.sayAsIs(
              forSpreadsheets ? CsvLine.forSpreadsheets(cells(row)) : CsvLine.of(cells(row)));
      case TABLE -> throw new IllegalStateException("a table is not printed row by row");
    }
  }

  private static List<String> cells(Recorded row) {
    var attributes = Attributes.of(row);
    if (!row.metadata().userMetadata().values().isEmpty()) {
      attributes.put(Attribute.USER_METADATA, PageJson.ofUserMetadata(row));
    }
    var image = row.metadata().image();
    if (image != null) {
      attributes.put(Attribute.IMAGE, PageJson.of(image));
    }
    return Attributes.NAMES.stream()
        .map(name -> Objects.requireNonNullElse(attributes.get(name), ""))
        .toList();
  }
}
