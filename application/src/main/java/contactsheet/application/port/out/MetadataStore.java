package contactsheet.application.port.out;

import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The table: one entry for each object, a recorded one or a tombstone. Every write is one atomic
/// step that compares with the stored entry; reads see every write that was complete before them.
public interface MetadataStore {
  /// Writes the entry if none is stored for its object, or if it supersedes the stored one.
  ///
  /// @throws IllegalStateException if the entry has no sequencer or no time: such an entry can only
  ///     replace one that was read
  SaveResult saveIfNewer(MetadataEntry entry);

  /// Puts `replacement` in the place of the entry that was read, if that one is still stored: equal
  /// in sequencer and time; for an entry from before Contactsheet, which has neither, equal in size
  /// and last-modified time.
  ///
  /// @param read the entry that [#find] answered, or none if it found no entry
  ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement);

  /// Reads one object's entry, tombstones included.
  FindResult find(ObjectLocation location);

  /// Lists the recorded entries of a bucket in the order of their keys; tombstones are left out.
  ///
  /// @param prefix the beginning of the keys; empty for all keys
  /// @param after the key behind which the listed keys begin, or none to begin at the beginning
  /// @param limit the most entries to return, 1 or more
  ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit);

  /// The result of a conditional save.
  sealed interface SaveResult {
    /// The entry is stored.
    record Saved() implements SaveResult {}

    /// The stored entry answers the same event: nothing was written, even if the object has changed
    /// since.
    ///
    /// @param stored the stored entry, for the caller to compare
    record Duplicate(MetadataEntry stored) implements SaveResult {}

    /// The stored entry answers a later event.
    ///
    /// @param by that event's sequencer
    record Superseded(Sequencer by) implements SaveResult {}

    /// The stored entry has to be read before it can be replaced: it was reconciled within the
    /// hour, or its sequencer differs in length and cannot be compared.
    record Held() implements SaveResult {}

    /// The table has one place for this key in all buckets, and another bucket's entry holds it:
    /// nothing is overwritten.
    ///
    /// @param by the bucket whose entry is there
    record Occupied(BucketName by) implements SaveResult {}

    /// The table did not answer, or refused the request: the entry may or may not be stored.
    record NotSaved(Failure failure) implements SaveResult {}
  }

  /// The result of a replacement.
  sealed interface ReplaceResult {
    /// The replacement is stored.
    record Replaced() implements ReplaceResult {}

    /// The entry that was read is not stored any more: read and observe again.
    record Changed() implements ReplaceResult {}

    /// The table has one place for this key in all buckets, and another bucket's entry holds it:
    /// nothing is overwritten.
    ///
    /// @param by the bucket whose entry is there
    record Occupied(BucketName by) implements ReplaceResult {}

    /// The table did not answer, or refused the request: the replacement may or may not be stored.
    record NotReplaced(Failure failure) implements ReplaceResult {}
  }

  /// The result of a read.
  sealed interface FindResult {
    /// The stored entry.
    record Stored(MetadataEntry entry) implements FindResult {}

    /// No entry is stored for this object.
    record Nothing() implements FindResult {}

    /// The table did not answer, or holds a row that cannot be read.
    record NotRead(Failure failure) implements FindResult {}
  }

  /// The result of a listing.
  sealed interface ListResult {
    /// One page.
    ///
    /// @param entries the entries, in the order of their keys
    /// @param more whether there are entries behind the last one, so there has to be one
    /// @param hidden the keys of those entries that the table's listings by time do not show,
    ///     because they were written before there was an index for that
    record EntryPage(List<MetadataEntry.Recorded> entries, boolean more, Set<ObjectKey> hidden)
        implements ListResult {
      public EntryPage {
        entries = List.copyOf(entries);
        hidden = Set.copyOf(hidden);
        if (more && entries.isEmpty()) {
          throw new IllegalArgumentException("an empty page has no more behind it");
        }
      }

      /// A page of a table each of whose listings shows every entry.
      public EntryPage(List<MetadataEntry.Recorded> entries, boolean more) {
        this(entries, more, Set.of());
      }
    }

    /// The table did not answer, or holds a row that cannot be read.
    record NotListed(Failure failure) implements ListResult {}
  }
}
