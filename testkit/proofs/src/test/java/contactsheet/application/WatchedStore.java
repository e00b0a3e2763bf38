package contactsheet.application;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.ForwardingStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A store that records its calls.
class WatchedStore extends ForwardingStore {
  private final List<String> calls;

  WatchedStore(MetadataStore store, List<String> calls) {
    super(store);
    this.calls = calls;
  }

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    calls.add("save");
    return super.saveIfNewer(entry);
  }

  @Override
  public FindResult find(ObjectLocation location) {
    calls.add("find");
    return super.find(location);
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    calls.add("replace");
    return super.replaceIfUnchanged(read, replacement);
  }
}
