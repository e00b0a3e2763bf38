package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.Precedence;

/// Every event writes its row without a condition: `put_item`.
final class UnconditionalStore extends BrokenStore {
  UnconditionalStore(MetadataStore store) {
    super(store);
  }

  @Override
  Precedence precedence(MetadataEntry entry, MetadataEntry stored) {
    return Precedence.NEWER;
  }
}
