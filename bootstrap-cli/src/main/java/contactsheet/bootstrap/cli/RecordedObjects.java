package contactsheet.bootstrap.cli;

import contactsheet.application.port.in.FindObjectMetadata.Listing.Page;
import contactsheet.application.port.in.PageQuery;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the reading commands read from. Whatever is not there, or cannot be read, is a
/// [CommandFailedException].
interface RecordedObjects {
  /// One object's row.
  Recorded find(ObjectLocation location);

  /// One page of a bucket's rows.
  Page list(PageQuery query);

  /// All of a bucket's rows whose keys begin with `prefix`, page by page.
  default List<Recorded> all(BucketName bucket, String prefix) {
    var entries = new ArrayList<Recorded>();
    @Nullable ObjectKey after = null;
    do {
      var page = list(new PageQuery(bucket, prefix, after, PageQuery.MAX_LIMIT));
      entries.addAll(page.entries());
      after = page.next();
    } while (after != null);
    return entries;
  }
}
