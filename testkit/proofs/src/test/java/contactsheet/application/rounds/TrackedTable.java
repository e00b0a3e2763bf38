package contactsheet.application.rounds;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.AuditRound;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table that keeps in mind when each row was written last, and whose listings may show what it
/// held a while ago, as an index does.
final class TrackedTable implements MetadataStore {
  private final InMemoryMetadataStore rows = InMemoryMetadataStore.keyedByFilename();
  private final Map<ObjectLocation, Instant> writtenAt = new HashMap<>();
  private final List<Former> formers = new ArrayList<>();
  private final InstantSource clock;
  private final Random random;

  /// The rows as they were until then.
  private record Former(Instant until, List<MetadataEntry> rows) {}

  TrackedTable(InstantSource clock, Random random) {
    this.clock = clock;
    this.random = random;
  }

  @Nullable MetadataEntry row(ObjectLocation location) {
    return switch (rows.find(location)) {
      case FindResult.Stored(var row) -> row;
      case FindResult.Nothing(), FindResult.NotRead _ -> null;
    };
  }

  /// When the row was written last.
  Instant writtenAt(ObjectLocation location) {
    return writtenAt.getOrDefault(location, Instant.MIN);
  }

  /// Writes something else into a row, as another program may. A tombstone expires.
  void damage(ObjectLocation location) {
    written(location, () -> damaged(location));
  }

  private boolean damaged(ObjectLocation location) {
    switch (row(location)) {
      case null -> {}
      case MetadataEntry.Removed _ -> rows.forget(location);
      case MetadataEntry.Recorded row -> {
        var wrong = ObjectMetadata.of(new ByteSize(1), row.metadata().lastModified());
        rows.replaceIfUnchanged(row, new MetadataEntry.Recorded(location, wrong, row.stamp()));
      }
    }
    return true;
  }

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    return written(entry.location(), () -> rows.saveIfNewer(entry));
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    return written(replacement.location(), () -> rows.replaceIfUnchanged(read, replacement));
  }

  private <R> R written(ObjectLocation location, Supplier<R> write) {
    var before = rows.entries();
    var result = write.get();
    if (!rows.entries().equals(before)) {
      formers.add(new Former(clock.instant(), before));
      writtenAt.put(location, clock.instant());
    }
    return result;
  }

  @Override
  public FindResult find(ObjectLocation location) {
    return rows.find(location);
  }

  @Override
  public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    var shown =
        shown().stream()
            .flatMap(row -> row instanceof MetadataEntry.Recorded it ? Stream.of(it) : null)
            .filter(row -> after == null || row.location().key().compareTo(after) > 0)
            .sorted((one, other) -> one.location().compareTo(other.location()))
            .toList();
    return new ListResult.EntryPage(
        shown.subList(0, Math.min(limit, shown.size())), shown.size() > limit);
  }

  private List<MetadataEntry> shown() {
    var earliest = clock.instant().minus(AuditRound.LISTING_LAG);
    formers.removeIf(former -> former.until().isBefore(earliest));
    return formers.isEmpty() || random.nextInt(3) > 0
        ? rows.entries()
        : formers.get(random.nextInt(formers.size())).rows();
  }
}
