package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import org.jspecify.annotations.Nullable;

/// A store that forwards every call; subclasses change some of them.
public class ForwardingStore implements MetadataStore {
  private final MetadataStore store;

  /// Before another store.
  public ForwardingStore(MetadataStore store) {
    this.store = store;
  }

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    return store.saveIfNewer(entry);
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    return store.replaceIfUnchanged(read, replacement);
  }

  @Override
  public FindResult find(ObjectLocation location) {
    return store.find(location);
  }

  @Override
  public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    return store.list(bucket, prefix, after, limit);
  }
}
