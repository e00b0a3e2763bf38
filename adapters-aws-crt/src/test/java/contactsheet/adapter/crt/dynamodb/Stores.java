package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.crt.Settings;
import contactsheet.contract.aws.TestTable;
import java.net.URI;

/// Stores for tests. What they open ends with the JVM.
final class Stores {
  private Stores() {}

  static CrtMetadataStore store(URI endpoint, String table) {
    return CrtMetadataStore.from(Settings.at(endpoint)::get, table, TestTable.TOMBSTONE_LIFETIME);
  }
}
