package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The row of a removed object is deleted, and there is no tombstone.
final class RowDeletingStore extends ForwardingStore {
  private final Consumer<ObjectLocation> forget;

  RowDeletingStore(MetadataStore table, Consumer<ObjectLocation> forget) {
    super(table);
    this.forget = forget;
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
      forget.accept(entry.location());
    }
  }
}
