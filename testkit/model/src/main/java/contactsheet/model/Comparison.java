package contactsheet.model;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.FindObjectMetadataService;
import contactsheet.application.port.in.FindObjectMetadata.Listing;
import contactsheet.application.port.in.FindObjectMetadata.Timeline;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.RowFilter;
import contactsheet.domain.Stamp;
import contactsheet.domain.TimeOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Compares the table with the buckets: what readers see, and which rows there are.
final class Comparison {
  /// No question here is about the present.

  private final Storage storage;
  private final InMemoryMetadataStore table;
  private final Findings findings;

  Comparison(Storage storage, InMemoryMetadataStore table, Findings findings) {
    this.storage = storage;
    this.table = table;
    this.findings = findings;
  }

  /// Records the differences.
  ///
  /// @param law the broken law, if there are any
  /// @param when a text for the note that says what happened before the comparison
  /// @param untold what is not compared, because it changed without an event
  void check(Law law, String when, Set<Untold> untold) {
    var rows = table.entries().stream().collect(Collectors.groupingBy(Comparison::bucket));
    for (var bucket : Storage.BUCKETS) {
      var objects = told(storage.objects(bucket), untold);
      compare(
          law,
          objects,
          told(recorded(rows.getOrDefault(bucket, List.of())), untold),
          when + ", rows");
      compare(law, objects, told(listed(bucket), untold), when + ", readers");
      compare(law, objects, told(listedByTime(bucket), untold), when + ", readers by time");
    }
  }

  private static SortedMap<ObjectKey, ObjectMetadata> told(
      SortedMap<ObjectKey, ObjectMetadata> objects, Set<Untold> untold) {
    var told = new TreeMap<>(objects);
    untold.forEach(what -> told.replaceAll((_, metadata) -> what.hidden(metadata)));
    return told;
  }

  private static SortedMap<ObjectKey, MetadataEntry.Recorded> told(
      Map<ObjectKey, MetadataEntry.Recorded> rows, Set<Untold> untold) {
    var told = new TreeMap<>(rows);
    for (var what : untold) {
      told.replaceAll(
          (_, row) ->
              new MetadataEntry.Recorded(row.location(), what.hidden(row.metadata()), row.stamp()));
    }
    return told;
  }

  private void compare(
      Law law,
      SortedMap<ObjectKey, ObjectMetadata> objects,
      Map<ObjectKey, MetadataEntry.Recorded> rows,
      String when) {
    var same =
        objects.keySet().equals(rows.keySet())
            && rows.values().stream().allMatch(row -> tells(row, objects));
    if (!same) {
      findings.add(law, when + ": " + rows.values() + ", bucket: " + objects);
    }
  }

  /// A row from before Contactsheet has the fewest attributes.
  private static boolean tells(
      MetadataEntry.Recorded row, SortedMap<ObjectKey, ObjectMetadata> objects) {
    var object = objects.get(row.location().key());
    return object != null
        && (row.stamp().equals(Stamp.NONE)
            ? row.metadata().equals(ObjectMetadata.of(object.size(), object.lastModified()))
            : row.metadata().equals(object));
  }

  private static SortedMap<ObjectKey, MetadataEntry.Recorded> recorded(List<MetadataEntry> rows) {
    var recorded = new TreeMap<ObjectKey, MetadataEntry.Recorded>();
    for (var row : rows) {
      switch (row) {
        case MetadataEntry.Recorded entry -> recorded.put(entry.location().key(), entry);
        case MetadataEntry.Removed _ -> {}
      }
    }
    return recorded;
  }

  private SortedMap<ObjectKey, MetadataEntry.Recorded> listed(BucketName bucket) {
    var query = new PageQuery(bucket, "", null, PageQuery.MAX_LIMIT);
    return switch (new FindObjectMetadataService(table).list(query)) {
      case Listing.RecordedPage(var entries, _) -> recorded(List.copyOf(entries));
      case Listing.Unavailable(var failure) -> throw new AssertionError(failure);
    };
  }

  /// The rows that are listed at their own times, and in the order of these.
  private SortedMap<ObjectKey, MetadataEntry.Recorded> listedByTime(BucketName bucket) {
    var query =
        new TimeQuery(
            bucket,
            TimeOrder.UPLOADED,
            TimeOrder.EARLIEST,
            TimeOrder.LATEST,
            true,
            RowFilter.NONE,
            null,
            PageQuery.MAX_LIMIT);
    return switch (new FindObjectMetadataService(table, table).list(query)) {
      case Timeline.TimedPage(var entries, _, _) ->
          recorded(isSorted(entries) ? List.copyOf(entries) : List.of());
      case Timeline.Unavailable(var failure) -> throw new AssertionError(failure);
    };
  }

  private static boolean isSorted(List<MetadataEntry.Recorded> newestFirst) {
    var times = newestFirst.stream().map(row -> row.metadata().lastModified()).toList();
    return times.equals(times.stream().sorted(Comparator.reverseOrder()).toList());
  }

  private static BucketName bucket(MetadataEntry row) {
    return row.location().bucket();
  }
}
