package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.MetadataEntry;
import org.jspecify.annotations.Nullable;

/// A repair replaces the row, whether or not it is still the one that was read.
final class OverwritingStore extends BrokenStore {
  OverwritingStore(MetadataStore store) {
    super(store);
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    return overwrite(replacement);
  }
}
