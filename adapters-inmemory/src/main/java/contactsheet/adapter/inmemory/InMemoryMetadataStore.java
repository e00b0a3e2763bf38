package contactsheet.adapter.inmemory;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.TimeListing;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A table in memory. It calls the domain's own rule, so the contract compares every other store
/// with it. Safe for use by many threads.
///
/// Tombstones do not expire; a model calls [#forget] to remove one.
public final class InMemoryMetadataStore implements MetadataStore, TimeListing {
  private static final Comparator<ObjectLocation> BY_FILENAME =
      Comparator.comparing(ObjectLocation::key);

  /// A row of each table key. In the order of the object keys, so that the entries of a listing are
  /// neighbours.
  private final TreeMap<ObjectLocation, MetadataEntry> rows;

  /// Made for the first question by time: a table that is never asked by time does not need its
  /// memory.
  private @Nullable RowsByTime byTime;

  private InMemoryMetadataStore(Comparator<ObjectLocation> tableKey) {
    rows = new TreeMap<>(tableKey);
  }

  /// A table like the original design's, in which a key belongs to the first bucket that has it.
  public static InMemoryMetadataStore keyedByFilename() {
    return new InMemoryMetadataStore(BY_FILENAME);
  }

  /// A table in which every bucket can hold every key.
  public static InMemoryMetadataStore keyedByFilenameAndBucket() {
    return new InMemoryMetadataStore(BY_FILENAME.thenComparing(ObjectLocation::bucket));
  }

  @Override
  public synchronized SaveResult saveIfNewer(MetadataEntry entry) {
    if (entry.stamp().sequencer() == null || entry.stamp().recordedAt() == null) {
      throw new IllegalStateException(
          entry.location() + " has no sequencer or no time, so it can only replace what was read");
    }
    var holder = otherHolder(entry.location());
    if (holder.isPresent()) {
      return new SaveResult.Occupied(holder.get());
    }
    var stored = stored(entry.location());
    if (stored == null) {
      put(entry);
      return new SaveResult.Saved();
    }
    return saveOver(stored, entry);
  }

  private SaveResult saveOver(MetadataEntry stored, MetadataEntry entry) {
    return switch (entry.precedenceOver(stored)) {
      case NEWER -> {
        put(entry);
        yield new SaveResult.Saved();
      }
      case SAME -> new SaveResult.Duplicate(stored);
      case OLDER -> new SaveResult.Superseded(Objects.requireNonNull(stored.stamp().sequencer()));
      case HELD -> new SaveResult.Held();
    };
  }

  /// @throws IllegalArgumentException if the two are about different objects
  @Override
  public synchronized ReplaceResult replaceIfUnchanged(
      @Nullable MetadataEntry read, MetadataEntry replacement) {
    if (read != null && !read.location().equals(replacement.location())) {
      throw new IllegalArgumentException(
          replacement.location() + " cannot take the place of " + read.location());
    }
    var holder = otherHolder(replacement.location());
    if (holder.isPresent()) {
      return new ReplaceResult.Occupied(holder.get());
    }
    if (!Objects.equals(RowIdentity.of(read), RowIdentity.of(stored(replacement.location())))) {
      return new ReplaceResult.Changed();
    }
    put(replacement);
    return new ReplaceResult.Replaced();
  }

  @Override
  public synchronized FindResult find(ObjectLocation location) {
    var stored = stored(location);
    return stored == null ? new FindResult.Nothing() : new FindResult.Stored(stored);
  }

  /// @throws IllegalArgumentException if the limit is less than 1
  @Override
  public synchronized ListResult list(
      BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    checkLimit(limit);
    var behind = after == null ? rows : rows.tailMap(new ObjectLocation(bucket, after), false);
    var found = new ArrayList<MetadataEntry.Recorded>();
    for (var row : behind.values()) {
      if (found.size() > limit) {
        break;
      }
      if (row instanceof MetadataEntry.Recorded recorded
          && row.location().bucket().equals(bucket)
          && row.location().key().startsWith(prefix)) {
        found.add(recorded);
      }
    }
    var more = found.size() > limit;
    return new ListResult.EntryPage(more ? found.subList(0, limit) : found, more);
  }

  /// @throws IllegalArgumentException if the limit is less than 1
  @Override
  public synchronized TimeListResult list(
      TimeQuestion question, @Nullable TimePlace after, int limit) {
    checkLimit(limit);
    if (byTime == null) {
      byTime = RowsByTime.of(rows.values());
    }
    return byTime.page(question, after, limit);
  }

  private static void checkLimit(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a page of " + limit + " entries: at least 1 is needed");
    }
  }

  /// Forgets a tombstone, as a table does some time after the tombstone has expired.
  ///
  /// @throws IllegalStateException if there is no tombstone for this object
  public synchronized void forget(ObjectLocation location) {
    if (!(stored(location) instanceof MetadataEntry.Removed)) {
      throw new IllegalStateException("there is no tombstone of " + location + " to forget");
    }
    rows.remove(location);
  }

  /// Every row, tombstones included, in the order of the keys: a copy.
  public synchronized List<MetadataEntry> entries() {
    return List.copyOf(rows.values());
  }

  private Optional<BucketName> otherHolder(ObjectLocation location) {
    return Optional.ofNullable(rows.get(location))
        .map(row -> row.location().bucket())
        .filter(bucket -> !bucket.equals(location.bucket()));
  }

  private @Nullable MetadataEntry stored(ObjectLocation location) {
    var row = rows.get(location);
    return row != null && row.location().equals(location) ? row : null;
  }

  private void put(MetadataEntry entry) {
    var before = rows.put(entry.location(), entry);
    if (byTime != null) {
      byTime.replace(before, entry);
    }
  }
}
