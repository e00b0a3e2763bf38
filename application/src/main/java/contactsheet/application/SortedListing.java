package contactsheet.application;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.ListResult;
import contactsheet.application.port.out.TimeListing;
import contactsheet.application.port.out.TimeListing.TimeListResult;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Lists by time from any store, without an index for it: it reads all rows of the bucket for each
/// page, and keeps only those of the page. The result is right; its time and its price grow with
/// the bucket.
///
/// @param store the store whose listing by key is read
public record SortedListing(MetadataStore store) {
  /// How many rows are read at once. More than a reader's page, because a store without any index
  /// reads its whole table each time.
  private static final int AT_ONCE = 5_000;

  /// Lists one page, as [TimeListing] does.
  public TimeListResult list(TimeQuestion question, @Nullable TimePlace after, int limit) {
    var first = new TreeMap<TimePlace, Recorded>(question::compare);
    @Nullable ObjectKey key = null;
    var examined = 0;
    while (true) {
      switch (store.list(question.bucket(), "", key, AT_ONCE)) {
        case ListResult.NotListed(var failure) -> {
          return new TimeListResult.NotListed(failure);
        }
        case ListResult.EntryPage page -> {
          examined += page.entries().size();
          keepFirst(first, page.entries(), question, after, limit + 1);
          if (!page.more()) {
            return page(first, limit, examined);
          }
          key = page.entries().getLast().location().key();
        }
      }
    }
  }

  private static void keepFirst(
      TreeMap<TimePlace, Recorded> first,
      List<Recorded> rows,
      TimeQuestion question,
      @Nullable TimePlace after,
      int most) {
    for (var row : rows) {
      var place = question.placeOf(row);
      if (question.covers(row)
          && question.isBehind(place, after)
          && question.filter().passes(row)) {
        first.put(place, row);
        if (first.size() > most) {
          first.pollLastEntry();
        }
      }
    }
  }

  private static TimeListResult page(TreeMap<TimePlace, Recorded> first, int limit, int examined) {
    if (first.size() <= limit) {
      return new TimeListResult.TimePage(List.copyOf(first.values()), null, examined);
    }
    first.pollLastEntry();
    return new TimeListResult.TimePage(List.copyOf(first.values()), first.lastKey(), examined);
  }
}
