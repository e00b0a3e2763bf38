package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.FindObjectMetadata.Listing;
import contactsheet.application.port.in.FindObjectMetadata.Lookup;
import contactsheet.application.port.in.PageQuery;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows as readers see them.
///
/// @param find the readers' use case, without decorators
record TableRows(FindObjectMetadata find) {
  /// An object's row, or null where there is none.
  @Nullable Looks of(ObjectLocation location) throws IOException {
    return switch (find.find(location)) {
      case Lookup.Present(var entry) -> Looks.of(entry.metadata());
      case Lookup.Missing() -> null;
      case Lookup.Unavailable(var failure) -> throw new IOException(failure.reason());
    };
  }

  /// All rows of a bucket, by key.
  Map<String, Looks> in(String bucket) throws IOException {
    var rows = new HashMap<String, Looks>();
    @Nullable PageQuery query =
        new PageQuery(new BucketName(bucket), "", null, PageQuery.MAX_LIMIT);
    while (query != null) {
      switch (find.list(query)) {
        case Listing.RecordedPage(var entries, var next) -> {
          entries.forEach(
              entry -> rows.put(entry.location().key().value(), Looks.of(entry.metadata())));
          query = next == null ? null : query.behind(next);
        }
        case Listing.Unavailable(var failure) -> throw new IOException(failure.reason());
      }
    }
    return rows;
  }
}
