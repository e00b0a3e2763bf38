package ${package}.application.port.out;

import ${package}.domain.MetadataEntry;
import ${package}.domain.ObjectLocation;
import java.util.Optional;

/// The table: one entry for each object. Every write is one atomic step that compares with the
/// stored entry, and a read sees every write that was complete before it.
public interface MetadataStore {
  /// Writes the entry if none is stored for its object, or if it is newer than the stored one, as
  /// [MetadataEntry#precedenceOver] decides.
  WriteResult saveIfNewer(MetadataEntry entry);

  /// Reads one object's entry, tombstones included.
  ReadResult find(ObjectLocation location);

  /// Writes the entry if the stored one is still the one that was read: equal in sequencer and
  /// time.
  WriteResult replaceIfUnchanged(Optional<MetadataEntry> read, MetadataEntry replacement);

  sealed interface WriteResult {
    record Written() implements WriteResult {}

    /// Nothing is written, because the stored entry is for a later event.
    record Superseded() implements WriteResult {}

    /// Nothing is written. The caller has to read the stored entry, and observe after that.
    record Undecided() implements WriteResult {}

    /// The table refused or did not answer. The entry may or may not be stored.
    record NotWritten(String reason) implements WriteResult {}
  }

  sealed interface ReadResult {
    record Read(Optional<MetadataEntry> entry) implements ReadResult {}

    record NotRead(String reason) implements ReadResult {}
  }
}
