package contactsheet.application;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.MetadataEntry;
import contactsheet.seededbug.ForwardingStore;
import org.jspecify.annotations.Nullable;

/// A store whose caller crashes when it writes: just before the write, or just after it.
final class CrashingStore extends ForwardingStore {
  private final boolean afterTheWrite;

  CrashingStore(MetadataStore store, boolean afterTheWrite) {
    super(store);
    this.afterTheWrite = afterTheWrite;
  }

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    if (afterTheWrite) {
      super.saveIfNewer(entry);
    }
    throw new IllegalStateException("crashed while saving");
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    if (afterTheWrite) {
      super.replaceIfUnchanged(read, replacement);
    }
    throw new IllegalStateException("crashed while replacing");
  }
}
