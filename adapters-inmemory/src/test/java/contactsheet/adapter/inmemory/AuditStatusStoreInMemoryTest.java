package contactsheet.adapter.inmemory;

import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.AuditStatusStoreContract;

final class AuditStatusStoreInMemoryTest extends AuditStatusStoreContract {
  @Override
  protected AuditStatusStore statuses() {
    return new InMemoryAuditStatusStore();
  }

  @Override
  protected MetadataStore entries() {
    return InMemoryMetadataStore.keyedByFilenameAndBucket();
  }
}
