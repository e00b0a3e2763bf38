package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.MetadataEntry;
import org.jspecify.annotations.Nullable;

/// The reconcile path writes no tombstone where there is neither an object nor a row.
final class NothingForNothingStore extends ForwardingStore {
  NothingForNothingStore(MetadataStore store) {
    super(store);
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    return find(replacement.location()) instanceof FindResult.Nothing
            && replacement instanceof MetadataEntry.Removed
        ? new ReplaceResult.Replaced()
        : super.replaceIfUnchanged(read, replacement);
  }
}
