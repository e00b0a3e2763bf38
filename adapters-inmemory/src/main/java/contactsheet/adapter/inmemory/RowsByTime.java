package contactsheet.adapter.inmemory;

import contactsheet.application.port.out.TimeListing.TimeListResult.TimePage;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The recorded rows of a table in the order of each time, so that a page reads little more than
/// its rows. Not safe for use by many threads.
final class RowsByTime {
  private record Series(BucketName bucket, TimeOrder order) {}

  private final Map<Series, NavigableMap<TimePlace, Recorded>> rows = new HashMap<>();

  /// Those of a table that has these rows.
  static RowsByTime of(Collection<MetadataEntry> table) {
    var byTime = new RowsByTime();
    table.forEach(row -> byTime.replace(null, row));
    return byTime;
  }

  /// Follows a write of the table.
  ///
  /// @param before the row that was there, or none
  void replace(@Nullable MetadataEntry before, MetadataEntry after) {
    for (var order : TimeOrder.values()) {
      if (before instanceof Recorded old) {
        series(old.location().bucket(), order).remove(placeOf(old, order));
      }
      if (after instanceof Recorded row) {
        series(row.location().bucket(), order).put(placeOf(row, order), row);
      }
    }
  }

  private static TimePlace placeOf(Recorded row, TimeOrder order) {
    return new TimePlace(order.timeOf(row.metadata()), row.location().key());
  }

  private NavigableMap<TimePlace, Recorded> series(BucketName bucket, TimeOrder order) {
    return rows.computeIfAbsent(new Series(bucket, order), _ -> new TreeMap<>());
  }

  /// Lists one page. A filter is applied to each row of the range until the page is full.
  TimePage page(TimeQuestion question, @Nullable TimePlace after, int limit) {
    var found = new ArrayList<Recorded>();
    var examined = 0;
    for (var row : behind(question, after).values()) {
      if (!question.covers(row)) {
        break;
      }
      if (found.size() == limit) {
        return new TimePage(found, question.placeOf(found.getLast()), examined);
      }
      examined++;
      if (question.filter().passes(row)) {
        found.add(row);
      }
    }
    return new TimePage(found, null, examined);
  }

  private NavigableMap<TimePlace, Recorded> behind(
      TimeQuestion question, @Nullable TimePlace after) {
    var end = new TimePlace(question.newestFirst() ? question.to() : question.from(), null);
    var begin = after == null || question.isBehind(end, after) ? end : after;
    var all = series(question.bucket(), question.order());
    return question.newestFirst()
        ? all.headMap(begin, false).descendingMap()
        : all.tailMap(begin, false);
  }
}
