package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import java.util.concurrent.atomic.AtomicLong;

/// Counts the objects while a run goes on. It makes one request for a thousand objects, where the
/// run makes two or three for each. If it fails, the run shows no remaining time.
final class ObjectCount {
  /// The number of objects in one answer.
  static final int PAGE = PageQuery.MAX_LIMIT;

  private final AtomicLong counted = new AtomicLong();
  private volatile boolean complete;

  private ObjectCount() {}

  /// Begins to count.
  ///
  /// @param first the first page
  static ObjectCount start(ReconcileBucket reconcile, PageQuery first) {
    var count = new ObjectCount();
    Thread.ofVirtual().start(() -> count.run(reconcile, first));
    return count;
  }

  /// Returns a fixed number.
  static ObjectCount of(long objects) {
    var count = new ObjectCount();
    count.counted.set(objects);
    count.complete = true;
    return count;
  }

  boolean isComplete() {
    return complete;
  }

  long counted() {
    return counted.get();
  }

  private void run(ReconcileBucket reconcile, PageQuery first) {
    var page = first;
    while (reconcile.count(page) instanceof Scan.ScannedPage(int examined, _, var next)) {
      counted.addAndGet(examined);
      if (next == null) {
        complete = true;
        return;
      }
      page = page.behind(next);
    }
  }
}
