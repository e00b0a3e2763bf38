package contactsheet.adapter.protocol.dynamodb;

import contactsheet.application.port.out.TimeListing.TimeListResult.TimePage;
import contactsheet.domain.Attribute;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks the real listing by time, and compares its answers with what the index shows and with what
/// the table has.
record MarksReader(LaggingTable table, TimeIndex index) {
  /// What is wrong in the answer to a question.
  List<String> wrongIn(TimeQuestion question, int limit) {
    var found = found(question, limit);
    var shown =
        answers(question, table.shown(question.order())).stream()
            .filter(row -> isMarked(question, row))
            .toList();
    if (!found.equals(shown)) {
      return List.of(question + " found " + found + " where the index shows " + shown);
    }
    var rows = answers(question, table.rows());
    return table.isCaughtUp() && !found.equals(rows)
        ? List.of(question + " found " + found + " where the table has " + rows)
        : List.of();
  }

  /// All pages.
  private List<Recorded> found(TimeQuestion question, int limit) {
    var listing = new DynamoDbTimeListing(table, index);
    var rows = new ArrayList<Recorded>();
    @Nullable TimePlace after = null;
    do {
      var page = (TimePage) listing.list(question, after, limit);
      rows.addAll(page.entries());
      after = page.next();
    } while (after != null);
    return rows;
  }

  /// Whether the index shows the mark of a row's month, or the question needs none.
  private boolean isMarked(TimeQuestion question, Recorded row) {
    var order = question.order();
    var month = TimeKeys.monthOf(order.timeOf(row.metadata()));
    var mark = MonthMarks.item(order, question.bucket(), month);
    return TimeKeys.monthOf(question.from()).equals(TimeKeys.monthOf(question.to().minusNanos(1)))
        || table.shown(order).anyMatch(mark::equals);
  }

  private static boolean isMark(Map<String, Value> row) {
    return new Value.Text(MonthMarks.NO_BUCKET).equals(row.get(Attribute.BUCKET));
  }

  private static List<Recorded> answers(TimeQuestion question, Stream<Map<String, Value>> rows) {
    return recorded(rows)
        .filter(question::covers)
        .sorted((one, other) -> question.compare(question.placeOf(one), question.placeOf(other)))
        .toList();
  }

  private static Stream<Recorded> recorded(Stream<Map<String, Value>> rows) {
    return rows.filter(row -> !isMark(row))
        .map(LaggingTable::entry)
        .mapMulti(
            (entry, each) -> {
              if (entry instanceof Recorded row) {
                each.accept(row);
              }
            });
  }

  /// The rows that an audit would find hidden.
  List<String> hidden() {
    var marks = new MonthMarks(table, index);
    return table
        .rows()
        .filter(row -> !isMark(row) && LaggingTable.entry(row) instanceof Recorded)
        .filter(row -> !isShown(marks, row))
        .map(row -> "an audit finds hidden: " + row)
        .toList();
  }

  private static boolean isShown(MonthMarks marks, Map<String, Value> row) {
    try {
      return marks.show((Recorded) LaggingTable.entry(row), row);
    } catch (NotReadException e) {
      throw new AssertionError(e);
    }
  }
}
