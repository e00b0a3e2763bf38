package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of one shard of one month in the order of a question, one at a time, whatever its
/// filter says.
final class TimedRows {
  private final PagedRows rows;
  private final TimeQuestion question;
  private final @Nullable TimePlace after;
  private final List<Row> sameText = new ArrayList<>();
  private @Nullable Row ahead;
  private @Nullable Row first;

  /// A row, and what it is sorted by.
  record Row(TimePlace place, Recorded entry) {}

  /// @param rows the rows, in the order of the index's sort key, or in the reverse order
  /// @param after the place behind which the wanted rows lie, or none for all
  TimedRows(PagedRows rows, TimeQuestion question, @Nullable TimePlace after) {
    this.rows = rows;
    this.question = question;
    this.after = after;
  }

  /// The first of the rows that are left, or none.
  @Nullable Row first() {
    return first;
  }

  /// Goes on to the next row. It has to be called before the first row too.
  void advance() throws UnreadableItemException, NotReadException {
    if (sameText.isEmpty()) {
      readSameText();
    }
    first = sameText.isEmpty() ? null : sameText.removeFirst();
  }

  /// Reads the next row, and where its key is cut in the sort key, those that have the same sort
  /// key: their order is not that of the index.
  private void readSameText() throws UnreadableItemException, NotReadException {
    var row = ahead == null ? next() : ahead;
    ahead = null;
    if (row == null) {
      return;
    }
    sameText.add(row);
    if (!TimeKeys.isCut(row.entry().location().key())) {
      return;
    }
    var text = TimeKeys.text(row.place());
    for (ahead = next(); ahead != null; ahead = next()) {
      if (!TimeKeys.text(ahead.place()).equals(text)) {
        break;
      }
      sameText.add(ahead);
    }
    sameText.sort((one, other) -> question.compare(one.place(), other.place()));
  }

  /// A row that lies where it does not belong is left out: an audit finds it.
  private @Nullable Row next() throws UnreadableItemException, NotReadException {
    for (var item = rows.next(); item != null; item = rows.next()) {
      if (MetadataItem.entry(item) instanceof Recorded entry && question.covers(entry)) {
        var place = question.placeOf(entry);
        if (question.isBehind(place, after) && TimeKeys.isAt(place, question.order(), item)) {
          return new Row(place, entry);
        }
      }
    }
    return null;
  }
}
