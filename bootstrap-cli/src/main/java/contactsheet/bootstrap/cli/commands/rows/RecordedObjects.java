package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.application.port.in.FindObjectMetadata.Listing.Page;
import contactsheet.application.port.in.PageQuery;
import contactsheet.bootstrap.cli.commands.options.Target;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The source of the commands that read rows. A row that is absent or cannot be read is a
/// [CommandFailedException].
public interface RecordedObjects {
  /// One object's row.
  Recorded find(ObjectLocation location);

  /// One page of a bucket's rows.
  Page list(PageQuery query);

  /// Hands on all rows of a part of a bucket, page by page.
  default void each(Target target, Consumer<List<Recorded>> page) {
    @Nullable ObjectKey after = null;
    do {
      var next = list(target.page(after, PageQuery.MAX_LIMIT));
      page.accept(next.entries());
      after = next.next();
    } while (after != null);
  }

  /// All of a bucket's rows whose keys begin with `prefix`.
  default List<Recorded> all(BucketName bucket, String prefix) {
    var entries = new ArrayList<Recorded>();
    each(new Target(bucket, prefix), entries::addAll);
    return entries;
  }
}
