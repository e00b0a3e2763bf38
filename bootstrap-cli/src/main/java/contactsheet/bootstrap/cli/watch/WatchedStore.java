package contactsheet.bootstrap.cli.watch;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reports every call of a handler to the table.
///
/// @param written the receiver of every row that was written
record WatchedStore(
    MetadataStore store, Travels travels, PortCounts counts, Consumer<MetadataEntry> written)
    implements MetadataStore {
  private static final String PORT = MetadataStore.class.getSimpleName();

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    var call = new Call("saveIfNewer", entry.location(), entry.stamp().sequencer());
    var result = call.orCrash(() -> store.saveIfNewer(entry));
    switch (result) {
      case SaveResult.Saved() -> call.wrote("saved", entry);
      case SaveResult.Duplicate(_) -> call.tell("duplicate", "the row answers this event already");
      case SaveResult.Superseded(var by) -> call.tell("superseded", "the row has sequencer " + by);
      case SaveResult.Held() -> call.tell("held", "the row was reconciled within the hour");
      case SaveResult.Occupied(var holder) -> call.tell("failed", "the row is of " + holder);
      case SaveResult.NotSaved(var failure) -> call.tell("failed", failure.reason());
    }
    return result;
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    var call = new Call("replaceIfUnchanged", replacement.location(), null);
    var result = call.orCrash(() -> store.replaceIfUnchanged(read, replacement));
    switch (result) {
      case ReplaceResult.Replaced() -> call.wrote("replaced", replacement);
      case ReplaceResult.Changed() -> call.tell("changed", "the row is not the one that was read");
      case ReplaceResult.Occupied(var holder) -> call.tell("failed", "the row is of " + holder);
      case ReplaceResult.NotReplaced(var failure) -> call.tell("failed", failure.reason());
    }
    return result;
  }

  @Override
  public FindResult find(ObjectLocation location) {
    var call = new Call("find", location, null);
    var result = call.orCrash(() -> store.find(location));
    switch (result) {
      case FindResult.Stored(_) -> call.tell("read", "");
      case FindResult.Nothing() -> call.tell("read", "there is no row");
      case FindResult.NotRead(var failure) -> call.tell("failed", failure.reason());
    }
    return result;
  }

  @Override
  public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    var result = store.list(bucket, prefix, after, limit);
    var call = "list " + bucket + ": ";
    switch (result) {
      case ListResult.EntryPage(var entries, _, _) ->
          counts.called(PORT, false, call + PortCounts.counted(entries.size(), "row"));
      case ListResult.NotListed(_) -> counts.called(PORT, true, call + "failed");
    }
    return result;
  }

  /// One call about one object.
  private final class Call {
    private final String name;
    private final ObjectLocation location;

    /// The change, if it is known from the call.
    private final @Nullable Sequencer sequencer;

    Call(String name, ObjectLocation location, @Nullable Sequencer sequencer) {
      this.name = name;
      this.location = location;
      this.sequencer = sequencer;
    }

    /// A handler may end between two ports; the exception means that end.
    <T> T orCrash(Supplier<T> called) {
      try {
        return called.get();
      } catch (RuntimeException e) {
        tell("crashed", String.valueOf(e.getMessage()));
        throw e;
      }
    }

    void wrote(String outcome, MetadataEntry entry) {
      tell(outcome, "");
      var row =
          switch (entry) {
            case MetadataEntry.Recorded _ -> "recorded";
            case MetadataEntry.Removed _ -> "removed";
          };
      seen(Station.TABLE, row, "");
      written.accept(entry);
    }

    private void seen(Station at, String outcome, String detail) {
      if (sequencer == null) {
        travels.seen(location, at, outcome, detail);
      } else {
        travels.seen(new ObjectChange(location, sequencer, null), at, outcome, detail);
      }
    }

    void tell(String outcome, String detail) {
      var failed = outcome.equals("failed") || outcome.equals("crashed");
      counts.called(PORT, failed, name + " " + location + ": " + outcome);
      seen(Station.STORE, outcome, detail);
    }
  }
}
