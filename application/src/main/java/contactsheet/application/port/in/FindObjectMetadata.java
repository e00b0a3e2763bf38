package contactsheet.application.port.in;

import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the recorded entries of objects. Tombstones are never returned by this port.
public interface FindObjectMetadata {
  /// Looks one object up.
  Lookup find(ObjectLocation location);

  /// Lists a bucket's objects in the order of their keys, a page at a time.
  Listing list(PageQuery query);

  /// The answer to a look-up.
  sealed interface Lookup {
    /// The object is recorded.
    record Present(MetadataEntry.Recorded entry) implements Lookup {}

    /// There is no entry for the object, or only a tombstone.
    record Missing() implements Lookup {}

    /// The table could not be read.
    record Unavailable(Failure failure) implements Lookup {}
  }

  /// The answer to a listing.
  sealed interface Listing {
    /// One page.
    ///
    /// @param entries in the order of their keys
    /// @param next the key after which the next page begins, or none if this page is the last
    record RecordedPage(List<MetadataEntry.Recorded> entries, @Nullable ObjectKey next)
        implements Listing {
      public RecordedPage {
        entries = List.copyOf(entries);
      }
    }

    /// The table could not be read.
    record Unavailable(Failure failure) implements Listing {}
  }
}
