package contactsheet.adapter.inmemory;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A table in memory. It decides by the domain's own rule, so it is what every other store is
/// measured by. Safe for use by many threads.
///
/// Nothing expires by itself: a model that wants a tombstone to go calls [#forget].
public final class InMemoryMetadataStore implements MetadataStore {
  /// By key and then by bucket: the entries of a listing are neighbours, and so are those that can
  /// collide.
  private final TreeMap<ObjectKey, TreeMap<BucketName, MetadataEntry>> rows = new TreeMap<>();

  private final boolean oneBucketPerKey;

  private InMemoryMetadataStore(boolean oneBucketPerKey) {
    this.oneBucketPerKey = oneBucketPerKey;
  }

  /// A table like the original design's, in which a key belongs to the first bucket that has it.
  public static InMemoryMetadataStore keyedByFilename() {
    return new InMemoryMetadataStore(true);
  }

  /// A table in which every bucket can hold every key.
  public static InMemoryMetadataStore keyedByFilenameAndBucket() {
    return new InMemoryMetadataStore(false);
  }

  @Override
  public synchronized SaveResult saveIfNewer(MetadataEntry entry) {
    if (entry.stamp().sequencer() == null || entry.stamp().recordedAt() == null) {
      throw new IllegalStateException(
          entry.location() + " has no sequencer or no time, so it can only replace what was read");
    }
    var holder = otherHolder(entry.location());
    if (holder.isPresent()) {
      return new SaveResult.Collision(holder.get());
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
      case SAME -> new SaveResult.Duplicate();
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
      return new ReplaceResult.Collision(holder.get());
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
    if (limit < 1) {
      throw new IllegalArgumentException("a page of " + limit + " entries: at least 1 is needed");
    }
    var behind = after == null ? rows : rows.tailMap(after, false);
    var found = new ArrayList<MetadataEntry.Recorded>();
    for (var row : behind.entrySet()) {
      if (found.size() > limit) {
        break;
      }
      if (row.getKey().startsWith(prefix)
          && row.getValue().get(bucket) instanceof MetadataEntry.Recorded recorded) {
        found.add(recorded);
      }
    }
    var more = found.size() > limit;
    return new ListResult.Page(more ? found.subList(0, limit) : found, more);
  }

  /// Forgets a tombstone, as a table does some time after the tombstone has expired.
  ///
  /// @throws IllegalStateException if there is no tombstone for this object
  public synchronized void forget(ObjectLocation location) {
    if (!(stored(location) instanceof MetadataEntry.Removed)) {
      throw new IllegalStateException("there is no tombstone of " + location + " to forget");
    }
    rowsOf(location.key()).remove(location.bucket());
  }

  /// Every row, tombstones included, in the order of the keys: a copy.
  public synchronized List<MetadataEntry> entries() {
    return rows.values().stream().flatMap(byBucket -> byBucket.values().stream()).toList();
  }

  private Optional<BucketName> otherHolder(ObjectLocation location) {
    return rowsOf(location.key()).keySet().stream()
        .filter(bucket -> oneBucketPerKey && !bucket.equals(location.bucket()))
        .findFirst();
  }

  private @Nullable MetadataEntry stored(ObjectLocation location) {
    return rowsOf(location.key()).get(location.bucket());
  }

  private void put(MetadataEntry entry) {
    rows.computeIfAbsent(entry.location().key(), _ -> new TreeMap<>())
        .put(entry.location().bucket(), entry);
  }

  private Map<BucketName, MetadataEntry> rowsOf(ObjectKey key) {
    return rows.getOrDefault(key, new TreeMap<>());
  }
}
