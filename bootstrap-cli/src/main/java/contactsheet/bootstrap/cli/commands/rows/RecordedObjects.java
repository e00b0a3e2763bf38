package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.application.port.in.FindObjectMetadata.Listing.RecordedPage;
import contactsheet.application.port.in.FindObjectMetadata.Timeline.TimedPage;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.bootstrap.cli.commands.options.Target;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.TimePlace;
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
  RecordedPage list(PageQuery query);

  /// One page of a bucket's rows in the order of a time.
  TimedPage list(TimeQuery query);

  /// Hands on the pages of a listing by time, as long as they go on.
  default void each(TimeQuery query, Consumer<TimedPage> page) {
    var now = query;
    while (true) {
      var one = list(now);
      page.accept(one);
      if (one.next() == null) {
        return;
      }
      if (!goesOn(one.next(), now)) {
        throw endless(query.bucket().value());
      }
      now = now.behind(one.next());
    }
  }

  private static boolean goesOn(TimePlace next, TimeQuery asked) {
    var before = asked.after();
    if (before == null) {
      return true;
    }
    return asked.newestFirst() ? next.compareTo(before) < 0 : next.compareTo(before) > 0;
  }

  private static CommandFailedException endless(String listed) {
    return new CommandFailedException(
        "the pages of "
            + listed
            + " do not come to an end: one of them says that the next begins before its own"
            + " last row; see whether it is contactsheet serve that --api names");
  }

  /// Passes on all rows of a part of a bucket, page by page. The next page has to begin after a
  /// page's own last row.
  default void each(Target target, Consumer<List<Recorded>> page) {
    @Nullable ObjectKey after = null;
    do {
      var next = list(target.page(after, PageQuery.MAX_LIMIT));
      if (next.next() != null && !goesOn(next, after)) {
        throw endless(target.toString());
      }
      page.accept(next.entries());
      after = next.next();
    } while (after != null);
  }

  private static boolean goesOn(RecordedPage page, @Nullable ObjectKey after) {
    return !page.entries().isEmpty()
        && page.entries().getLast().location().key().equals(page.next())
        && (after == null || after.compareTo(page.entries().getLast().location().key()) < 0);
  }

  /// Passes on all rows of a bucket whose keys begin with `prefix`.
  default List<Recorded> all(BucketName bucket, String prefix) {
    var entries = new ArrayList<Recorded>();
    each(new Target(bucket, prefix), entries::addAll);
    return entries;
  }
}
