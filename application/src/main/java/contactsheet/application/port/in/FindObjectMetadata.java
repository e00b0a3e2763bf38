package contactsheet.application.port.in;

import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.TimePlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the recorded entries of objects. Tombstones are never returned by this port.
public interface FindObjectMetadata {
  /// Looks one object up.
  Lookup find(ObjectLocation location);

  /// Lists a bucket's objects in the order of their keys, a page at a time.
  Listing list(PageQuery query);

  /// Lists a bucket's objects of a range of time in the order of that time, a page at a time.
  Timeline list(TimeQuery query);

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
    /// @param entries the entries, in the order of their keys
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

  /// The answer to a listing by time.
  sealed interface Timeline {
    /// One page. It may hold fewer entries than were asked for, or none, although there are more:
    /// so an answer comes in time however few rows pass the filter.
    ///
    /// @param entries the entries, in the order that was asked for
    /// @param next the place at which the next page begins, or none if this page is the last
    /// @param examined how many rows were read for this page
    record TimedPage(List<MetadataEntry.Recorded> entries, @Nullable TimePlace next, int examined)
        implements Timeline {
      public TimedPage {
        entries = List.copyOf(entries);
      }
    }

    /// The table could not be read.
    record Unavailable(Failure failure) implements Timeline {}
  }
}
