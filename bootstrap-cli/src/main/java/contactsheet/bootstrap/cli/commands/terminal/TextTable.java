package contactsheet.bootstrap.cli.commands.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Text in columns, for a terminal.
///
/// @param titles the titles of the columns
/// @param rightAligned the index of the column of figures, from 0, or -1 for none
/// @param rows the rows, with as many cells as there are titles
public record TextTable(List<String> titles, int rightAligned, List<List<String>> rows) {
  private static final String GAP = "  ";

  /// The same without the columns that are empty in every row; the first one always stays.
  public TextTable withoutEmptyColumns() {
    var kept =
        IntStream.range(0, titles.size())
            .filter(
                column -> column == 0 || rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
            .boxed()
            .toList();
    return new TextTable(
        kept.stream().map(titles::get).toList(),
        kept.indexOf(rightAligned),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
  }

  /// The lines, that of the titles first.
  public List<String> lines() {
    var all = new ArrayList<List<String>>();
    all.add(titles);
    all.addAll(rows);
    var widths =
        IntStream.range(0, titles.size())
            .map(column -> all.stream().mapToInt(row -> width(row.get(column))).max().orElse(0))
            .toArray();
    return all.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      var cell = row.get(column);
      var padding = " ".repeat(widths[column] - width(cell));
      line.append(column == 0 ? "" : GAP)
          .append(column == rightAligned ? padding + cell : cell + padding);
    }
    return line.toString().stripTrailing();
  }

  /// How many cells of a terminal the text takes.
  public static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /// Ideographs, kana, hangul, full-width forms and pictures [Unicode, UAX #11], roughly.
  private static boolean isWide(int codePoint) {
    return Character.isIdeographic(codePoint)
        || Character.isEmojiPresentation(codePoint)
        || (codePoint >= 0x1100 && codePoint <= 0x115F)
        || (codePoint >= 0x3000 && codePoint <= 0x30FF)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
        || (codePoint >= 0xFF00 && codePoint <= 0xFF60);
  }
}
