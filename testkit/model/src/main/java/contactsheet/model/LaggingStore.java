package contactsheet.model;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.ForwardingStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Listings are one write behind, as those of an index or of an eventually consistent read are, and
/// so are reads of rows.
final class LaggingStore extends ForwardingStore {
  private final MetadataStore table;
  private final Map<ObjectLocation, FindResult> before = new HashMap<>();

  LaggingStore(MetadataStore table) {
    super(table);
    this.table = table;
  }

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    var row = table.find(entry.location());
    var result = super.saveIfNewer(entry);
    if (result instanceof SaveResult.Saved) {
      before.put(entry.location(), row);
    }
    return result;
  }

  @Override
  public FindResult find(ObjectLocation location) {
    return before.getOrDefault(location, super.find(location));
  }

  @Override
  public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    return switch (super.list(bucket, prefix, after, limit)) {
      case ListResult.EntryPage(var rows, var more, _) -> {
        var late = new ArrayList<MetadataEntry.Recorded>();
        for (var row : rows) {
          if (find(row.location()) instanceof FindResult.Stored(MetadataEntry.Recorded seen)) {
            late.add(seen);
          }
        }
        yield new ListResult.EntryPage(late, more && !late.isEmpty());
      }
      case ListResult.NotListed failed -> failed;
    };
  }
}
