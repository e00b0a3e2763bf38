package com.example.consumer;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Stamp;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Rows in a sorted map, in which two buckets can hold the same key.
public final class SortedMapStore implements MetadataStore {
  private final TreeMap<ObjectLocation, MetadataEntry> rows = new TreeMap<>();

  @Override
  public synchronized SaveResult saveIfNewer(MetadataEntry entry) {
    if (entry.stamp().sequencer() == null || entry.stamp().recordedAt() == null) {
      throw new IllegalStateException(entry.location() + " can only replace what was read");
    }
    var stored = rows.get(entry.location());
    if (stored == null) {
      rows.put(entry.location(), entry);
      return new SaveResult.Saved();
    }
    return switch (entry.precedenceOver(stored)) {
      case NEWER -> {
        rows.put(entry.location(), entry);
        yield new SaveResult.Saved();
      }
      case SAME -> new SaveResult.Duplicate(stored);
      case OLDER -> new SaveResult.Superseded(Objects.requireNonNull(stored.stamp().sequencer()));
      case HELD -> new SaveResult.Held();
    };
  }

  @Override
  public synchronized ReplaceResult replaceIfUnchanged(
      @Nullable MetadataEntry read, MetadataEntry replacement) {
    if (!isSame(read, rows.get(replacement.location()))) {
      return new ReplaceResult.Changed();
    }
    rows.put(replacement.location(), replacement);
    return new ReplaceResult.Replaced();
  }

  @Override
  public synchronized FindResult find(ObjectLocation location) {
    var stored = rows.get(location);
    return stored == null ? new FindResult.Nothing() : new FindResult.Stored(stored);
  }

  @Override
  public synchronized ListResult list(
      BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    var found =
        rows.values().stream()
            .filter(MetadataEntry.Recorded.class::isInstance)
            .map(MetadataEntry.Recorded.class::cast)
            .filter(row -> row.location().bucket().equals(bucket))
            .filter(row -> row.location().key().startsWith(prefix))
            .filter(row -> after == null || row.location().key().compareTo(after) > 0)
            .limit(limit + 1L)
            .toList();
    var more = found.size() > limit;
    return new ListResult.EntryPage(more ? found.subList(0, limit) : found, more);
  }

  private static boolean isSame(@Nullable MetadataEntry read, @Nullable MetadataEntry stored) {
    if (read == null || stored == null) {
      return read == stored;
    }
    return Objects.equals(read.stamp().sequencer(), stored.stamp().sequencer())
        && Objects.equals(read.stamp().recordedAt(), stored.stamp().recordedAt())
        && (!stored.stamp().equals(Stamp.NONE) || Objects.equals(told(read), told(stored)));
  }

  /// The attributes of a row from before Contactsheet, which identify it.
  private static @Nullable ObjectMetadata told(MetadataEntry row) {
    return switch (row) {
      case MetadataEntry.Recorded(_, var metadata, _) ->
          ObjectMetadata.of(metadata.size(), metadata.lastModified());
      case MetadataEntry.Removed _ -> null;
    };
  }
}
