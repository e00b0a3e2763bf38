package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.Precedence;
import java.util.Objects;

/// A store with its own, wrong decision whether an entry supersedes the stored one. Only that
/// decision is wrong: a write that fails is reported as a failure.
abstract class BrokenStore extends ForwardingStore {
  BrokenStore(MetadataStore store) {
    super(store);
  }

  /// Decides as the domain does, except for the mistake.
  Precedence precedence(MetadataEntry entry, MetadataEntry stored) {
    return entry.precedenceOver(stored);
  }

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    return switch (find(entry.location())) {
      case FindResult.Nothing() -> saved(super.replaceIfUnchanged(null, entry));
      case FindResult.Stored(var stored) -> saveOver(stored, entry);
      case FindResult.NotRead(var failure) -> new SaveResult.NotSaved(failure);
    };
  }

  private SaveResult saveOver(MetadataEntry stored, MetadataEntry entry) {
    return switch (precedence(entry, stored)) {
      case NEWER -> saved(super.replaceIfUnchanged(stored, entry));
      case SAME -> new SaveResult.Duplicate(stored);
      case HELD -> new SaveResult.Held();
      case OLDER -> new SaveResult.Superseded(Objects.requireNonNull(stored.stamp().sequencer()));
    };
  }

  private static SaveResult saved(ReplaceResult result) {
    return switch (result) {
      case ReplaceResult.Replaced() -> new SaveResult.Saved();
      case ReplaceResult.Changed() ->
          new SaveResult.NotSaved(
              Failure.retryable("another writer changed the row meanwhile: try again"));
      case ReplaceResult.Occupied(var holder) -> new SaveResult.Occupied(holder);
      case ReplaceResult.NotReplaced(var failure) -> new SaveResult.NotSaved(failure);
    };
  }

  /// Replaces the stored entry, even if it differs from the one that was read.
  final ReplaceResult overwrite(MetadataEntry entry) {
    return switch (find(entry.location())) {
      case FindResult.Nothing() -> super.replaceIfUnchanged(null, entry);
      case FindResult.Stored(var stored) -> super.replaceIfUnchanged(stored, entry);
      case FindResult.NotRead(var failure) -> new ReplaceResult.NotReplaced(failure);
    };
  }
}
