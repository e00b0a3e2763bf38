package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.Observation;
import contactsheet.domain.Stamp;
import org.jspecify.annotations.Nullable;

/// The reconcile path leaves no `reconciled_at` on what it writes.
final class UnmarkedStore extends ForwardingStore {
  UnmarkedStore(MetadataStore store) {
    super(store);
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    return super.replaceIfUnchanged(read, unmarked(replacement));
  }

  private static MetadataEntry unmarked(MetadataEntry entry) {
    var stamp = entry.stamp();
    var plain = new Stamp(stamp.sequencer(), stamp.eventTime(), stamp.recordedAt(), null);
    return switch (entry) {
      case MetadataEntry.Recorded(var location, var metadata, _) ->
          MetadataEntry.of(location, new Observation.Found(metadata), plain);
      case MetadataEntry.Removed(var location, _) ->
          MetadataEntry.of(location, new Observation.Absent(), plain);
    };
  }
}
