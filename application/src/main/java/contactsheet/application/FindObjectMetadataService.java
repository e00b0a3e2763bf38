package contactsheet.application;

import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.application.port.out.MetadataStore.ListResult;
import contactsheet.application.port.out.TimeListing;
import contactsheet.application.port.out.TimeListing.TimeListResult;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;

/// Answers readers from the store. Tombstones count as absent.
public final class FindObjectMetadataService implements FindObjectMetadata {
  private final MetadataStore store;
  private final TimeListing times;

  /// For a table without an index by time: each page of a listing by time reads all rows of the
  /// bucket.
  ///
  /// @param store the table, which is read and never written
  public FindObjectMetadataService(MetadataStore store) {
    this(store, new SortedListing(store)::list);
  }

  /// @param store the table, which is read and never written
  /// @param times the listing of the same table by time
  public FindObjectMetadataService(MetadataStore store, TimeListing times) {
    this.store = store;
    this.times = times;
  }

  @Override
  public Lookup find(ObjectLocation location) {
    return switch (store.find(location)) {
      case FindResult.Stored(MetadataEntry.Recorded entry) -> new Lookup.Present(entry);
      case FindResult.Stored(MetadataEntry.Removed _), FindResult.Nothing() -> new Lookup.Missing();
      case FindResult.NotRead(var failure) -> new Lookup.Unavailable(failure);
    };
  }

  @Override
  public Listing list(PageQuery query) {
    return switch (store.list(query.bucket(), query.prefix(), query.after(), query.limit())) {
      case ListResult.EntryPage page -> {
        var entries = new KeysUpTo(query.upTo()).of(page);
        yield new Listing.RecordedPage(
            entries.entries(),
            entries.more() ? entries.entries().getLast().location().key() : null);
      }
      case ListResult.NotListed(var failure) -> new Listing.Unavailable(failure);
    };
  }

  @Override
  public Timeline list(TimeQuery query) {
    return switch (times.list(query.question(), query.after(), query.limit())) {
      case TimeListResult.TimePage(var entries, var next, var examined) ->
          new Timeline.TimedPage(entries, next, examined);
      case TimeListResult.NotListed(var failure) -> new Timeline.Unavailable(failure);
    };
  }
}
