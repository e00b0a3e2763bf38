package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.MetadataEntry;

/// An event whose sequencer is that of the row counts as done, even if the observation differs.
final class SameIsDoneStore extends ForwardingStore {
  SameIsDoneStore(MetadataStore store) {
    super(store);
  }

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    var result = super.saveIfNewer(entry);
    return result instanceof SaveResult.Duplicate ? new SaveResult.Duplicate(entry) : result;
  }
}
