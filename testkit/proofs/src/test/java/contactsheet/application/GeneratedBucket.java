package contactsheet.application;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.ListedObject;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.model.SettableClock;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A bucket and its table that are made up as they are asked for. One row in a hundred is missing,
/// one is stale, and one is of an object that is gone. Only the rows that were replaced on the last
/// page take memory: a round does not come back to earlier ones.
final class GeneratedBucket {
  static final BucketName BUCKET = new BucketName("photos");

  private static final int MISSING = 17;
  private static final int STALE = 42;
  private static final int ORPHANED = 71;
  private static final Stamp STAMP =
      new Stamp(new Sequencer("1"), SettableClock.NOON, SettableClock.NOON, null);

  private final int size;
  private final NavigableMap<Integer, MetadataEntry> replaced = new ConcurrentSkipListMap<>();
  private final AtomicLong lists = new AtomicLong();
  private final AtomicLong pages = new AtomicLong();
  private final AtomicLong others = new AtomicLong();

  GeneratedBucket(int size) {
    this.size = size;
  }

  long lists() {
    return lists.get();
  }

  long pages() {
    return pages.get();
  }

  /// The requests for single objects and rows.
  long others() {
    return others.get();
  }

  ListingResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    lists.incrementAndGet();
    var listed =
        behind(after)
            .filter(i -> i % 100 != ORPHANED)
            .limit(limit + 1L)
            .mapToObj(
                i ->
                    new ListedObject(
                        location(i).key(), new ByteSize(17), SettableClock.NOON, null, null))
            .toList();
    return new ListingResult.ObjectPage(cut(listed, limit), listed.size() > limit);
  }

  ObservationResult observe(ObjectLocation location) {
    others.incrementAndGet();
    return new ObservationResult.Observed(
        number(location.key()) % 100 == ORPHANED
            ? new Observation.Absent()
            : new Observation.Found(metadata(17)));
  }

  MetadataStore table() {
    return new Table();
  }

  private IntStream behind(@Nullable ObjectKey after) {
    return IntStream.range(after == null ? 0 : number(after) + 1, size);
  }

  private static int number(ObjectKey key) {
    return Integer.parseInt(key.value());
  }

  private static ObjectLocation location(int number) {
    return new ObjectLocation(BUCKET, new ObjectKey("%07d".formatted(number)));
  }

  private static ObjectMetadata metadata(int size) {
    return ObjectMetadata.of(new ByteSize(size), SettableClock.NOON);
  }

  private @Nullable MetadataEntry row(int number) {
    var row = replaced.get(number);
    if (row != null || number % 100 == MISSING) {
      return row;
    }
    return new MetadataEntry.Recorded(
        location(number), metadata(number % 100 == STALE ? 16 : 17), STAMP);
  }

  private static <T> List<T> cut(List<T> listed, int limit) {
    return listed.subList(0, Math.min(limit, listed.size()));
  }

  private final class Table implements MetadataStore {
    @Override
    public SaveResult saveIfNewer(MetadataEntry entry) {
      throw new UnsupportedOperationException("an audit replaces rows");
    }

    @Override
    public ReplaceResult replaceIfUnchanged(
        @Nullable MetadataEntry read, MetadataEntry replacement) {
      others.incrementAndGet();
      replaced.put(number(replacement.location().key()), replacement);
      return new ReplaceResult.Replaced();
    }

    @Override
    public FindResult find(ObjectLocation location) {
      others.incrementAndGet();
      var row = row(number(location.key()));
      return row == null ? new FindResult.Nothing() : new FindResult.Stored(row);
    }

    @Override
    public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
      pages.incrementAndGet();
      if (after != null) {
        replaced.headMap(number(after), true).clear();
      }
      var listed =
          behind(after)
              .mapToObj(GeneratedBucket.this::row)
              .<MetadataEntry.Recorded>mapMulti(
                  (row, found) -> {
                    if (row instanceof MetadataEntry.Recorded recorded) {
                      found.accept(recorded);
                    }
                  })
              .limit(limit + 1L)
              .toList();
      return new ListResult.EntryPage(cut(listed, limit), listed.size() > limit);
    }
  }
}
