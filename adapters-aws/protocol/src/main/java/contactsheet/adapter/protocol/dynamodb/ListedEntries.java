package contactsheet.adapter.protocol.dynamodb;

import contactsheet.application.port.out.MetadataStore.ListResult.EntryPage;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a page of a listing of its rows.
final class ListedEntries {
  private ListedEntries() {}

  /// @param rows the rows, in the order of their keys; one more than the limit if there is more
  /// @param times the indexes by time, if there are some: a row that lacks their keys is not in
  ///     them. Whether its months are marked is asked once for each month
  static EntryPage page(Collection<Map<String, Value>> rows, int limit, @Nullable MonthMarks times)
      throws UnreadableItemException, NotReadException {
    var entries = new ArrayList<Recorded>();
    var hidden = new HashSet<ObjectKey>();
    for (var item : rows) {
      if (entries.size() < limit && MetadataItem.entry(item) instanceof Recorded recorded) {
        entries.add(recorded);
        if (times != null && !times.show(recorded, item)) {
          hidden.add(recorded.location().key());
        }
      }
    }
    return new EntryPage(entries, rows.size() > limit, hidden);
  }
}
