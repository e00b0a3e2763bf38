package contactsheet.application.mutant;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.ForwardingStore;
import contactsheet.domain.MetadataEntry;
import org.jspecify.annotations.Nullable;

/// What is gone gets its row deleted, and no tombstone.
final class RowDeletingStore extends ForwardingStore {
  private final InMemoryMetadataStore table;

  RowDeletingStore(InMemoryMetadataStore table) {
    super(table);
    this.table = table;
  }

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    var result = super.saveIfNewer(entry);
    if (result instanceof SaveResult.Saved) {
      deleteIfGone(entry);
    }
    return result;
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    var result = super.replaceIfUnchanged(read, replacement);
    if (result instanceof ReplaceResult.Replaced) {
      deleteIfGone(replacement);
    }
    return result;
  }

  private void deleteIfGone(MetadataEntry entry) {
    if (entry instanceof MetadataEntry.Removed) {
      table.forget(entry.location());
    }
  }
}
