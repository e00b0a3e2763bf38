package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Precedence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A store that decides by itself whether an entry passes the stored one, and can write without any
/// condition.
abstract class BrokenStore extends ForwardingStore {
  BrokenStore(MetadataStore store) {
    super(store);
  }

  /// Decides as the domain does, but for what is broken.
  Precedence precedence(MetadataEntry entry, MetadataEntry stored) {
    return entry.precedenceOver(stored);
  }

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    var stored = stored(entry.location());
    return switch (stored == null ? Precedence.NEWER : precedence(entry, stored)) {
      case NEWER -> {
        overwrite(entry);
        yield new SaveResult.Saved();
      }
      case SAME -> new SaveResult.Duplicate();
      case HELD -> new SaveResult.Held();
      case OLDER ->
          new SaveResult.Superseded(
              Objects.requireNonNull(Objects.requireNonNull(stored).stamp().sequencer()));
    };
  }

  final void overwrite(MetadataEntry entry) {
    super.replaceIfUnchanged(stored(entry.location()), entry);
  }

  final @Nullable MetadataEntry stored(ObjectLocation location) {
    return find(location) instanceof FindResult.Stored(var stored) ? stored : null;
  }
}
