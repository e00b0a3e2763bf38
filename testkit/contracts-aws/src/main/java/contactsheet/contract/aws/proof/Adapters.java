package contactsheet.contract.aws.proof;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;

/// The adapters under test.
///
/// @param end the action that closes the adapters' clients
public record Adapters(ObjectMetadataSource source, MetadataStore store, Runnable end)
    implements AutoCloseable {
  @Override
  public void close() {
    end.run();
  }
}
