package contactsheet.application;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.seededbug.ForwardingStore;
import org.jspecify.annotations.Nullable;

/// A store that takes no replacement.
final class RefusingStore extends ForwardingStore {
  private final Failure failure;

  RefusingStore(MetadataStore store, Failure failure) {
    super(store);
    this.failure = failure;
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    return new ReplaceResult.NotReplaced(failure);
  }
}
