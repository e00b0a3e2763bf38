package contactsheet.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.ReplaceResult;
import contactsheet.domain.MetadataEntry;
import org.jspecify.annotations.Nullable;

/// The store under test, for every part of the store's contract.
interface StoreUnderTest {
  /// Returns a store on a new, empty table; called once in each test.
  MetadataStore store();

  /// Puts a row into the table as the function before Contactsheet wrote it: file name, bucket,
  /// size and time of upload, and nothing else. Override this if the table can be written without
  /// the store.
  default void putOriginalRow(MetadataStore store, MetadataEntry.Recorded row) {
    replace(store, null, row);
  }

  /// Replaces, where the test needs it done.
  static void replace(
      MetadataStore store, @Nullable MetadataEntry read, MetadataEntry replacement) {
    assertEquals(new ReplaceResult.Replaced(), store.replaceIfUnchanged(read, replacement));
  }

  /// Saves, where the test needs it done.
  static void save(MetadataStore store, MetadataEntry... entries) {
    for (var entry : entries) {
      assertEquals(new MetadataStore.SaveResult.Saved(), store.saveIfNewer(entry));
    }
  }
}
