package contactsheet.adapter.inmemory;

import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The identity of a row that was read: its sequencer and its time, or its size and last-modified
/// time if it is from before Contactsheet and has neither.
///
/// @param original the metadata of such an original row
record RowIdentity(
    @Nullable Sequencer sequencer,
    @Nullable Instant recordedAt,
    @Nullable ObjectMetadata original) {
  /// The identity of a row; none if there is no row.
  static @Nullable RowIdentity of(@Nullable MetadataEntry row) {
    return switch (row) {
      case null -> null;
      case MetadataEntry.Recorded(_, var metadata, var stamp)
          when stamp.sequencer() == null && stamp.recordedAt() == null ->
          new RowIdentity(null, null, ObjectMetadata.of(metadata.size(), metadata.lastModified()));
      case MetadataEntry.Recorded _, MetadataEntry.Removed _ ->
          new RowIdentity(row.stamp().sequencer(), row.stamp().recordedAt(), null);
    };
  }
}
