package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.application.port.out.MetadataStore.ListResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the table tells its readers.
///
/// @param store the table itself, without any trouble
record TableRows(MetadataStore store) {
  private static final int AT_ONCE = 1000;

  /// What it tells of an object; nothing where there is no row, or a tombstone.
  @Nullable Looks of(ObjectLocation location) throws IOException {
    return switch (store.find(location)) {
      case FindResult.Stored(MetadataEntry.Recorded entry) -> Looks.of(entry.metadata());
      case FindResult.Stored(MetadataEntry.Removed _), FindResult.Nothing() -> null;
      case FindResult.NotRead(var failure) -> throw new IOException(failure.reason());
    };
  }

  /// All that it tells of a bucket, by key.
  Map<String, Looks> in(String bucket) throws IOException {
    var rows = new HashMap<String, Looks>();
    @Nullable ObjectKey last = null;
    do {
      var page = page(bucket, last);
      page.entries()
          .forEach(entry -> rows.put(entry.location().key().value(), Looks.of(entry.metadata())));
      last = page.more() ? page.entries().getLast().location().key() : null;
    } while (last != null);
    return rows;
  }

  private ListResult.Page page(String bucket, @Nullable ObjectKey after) throws IOException {
    return switch (store.list(new BucketName(bucket), "", after, AT_ONCE)) {
      case ListResult.Page page -> page;
      case ListResult.NotListed(var failure) -> throw new IOException(failure.reason());
    };
  }
}
