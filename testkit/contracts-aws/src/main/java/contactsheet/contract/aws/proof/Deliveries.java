package contactsheet.contract.aws.proof;

import contactsheet.domain.ObjectChange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A queue that promises no more than S3: it delivers every event one to four times, in any order,
/// in batches of any size, and again for as long as the handling fails.
final class Deliveries {
  private static final int MOST_TIMES = 4;
  private static final int LARGEST_BATCH = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final List<ObjectChange> waiting = new ArrayList<>();
  private final long giveUp = System.nanoTime() + PATIENCE.toNanos();
  private final Random random;
  private final int backlog;
  private boolean complete;
  private int events;
  private int underWay;
  private int delivered;
  private int failed;

  /// @param backlog how many deliveries may wait before [#awaitRoom] has its callers wait
  Deliveries(long seed, int backlog) {
    random = new Random(seed);
    this.backlog = backlog;
  }

  /// Waits until few deliveries wait. Then no later event corrects the result of a stale write.
  ///
  /// @throws IllegalStateException if that takes too long
  synchronized void awaitRoom() throws InterruptedException {
    while (waiting.size() >= backlog) {
      wait(millisLeft());
    }
  }

  /// An event has come in.
  synchronized void add(ObjectChange change) {
    events++;
    var times = 1 + random.nextInt(MOST_TIMES);
    for (int i = 0; i < times; i++) {
      waiting.add(change);
    }
    notifyAll();
  }

  /// No more events will come in.
  synchronized void complete() {
    complete = true;
    notifyAll();
  }

  /// Some deliveries; none when every event is handled.
  ///
  /// @throws IllegalStateException if that takes too long
  synchronized List<ObjectChange> take() throws InterruptedException {
    while (waiting.isEmpty() && !(complete && underWay == 0)) {
      wait(millisLeft());
    }
    var batch = new ArrayList<ObjectChange>();
    for (int i = random.nextInt(LARGEST_BATCH); i >= 0 && !waiting.isEmpty(); i--) {
      batch.add(takeAny());
    }
    underWay += batch.size();
    delivered += batch.size();
    notifyAll();
    return batch;
  }

  /// For how long there is something to wait for: 1 ms or more.
  private long millisLeft() {
    var left = Duration.ofNanos(giveUp - System.nanoTime());
    if (!left.isPositive()) {
      throw new IllegalStateException("not all handled after " + PATIENCE + ": " + this);
    }
    return left.toMillis() + 1;
  }

  private ObjectChange takeAny() {
    var last = waiting.removeLast();
    var index = random.nextInt(waiting.size() + 1);
    return index == waiting.size() ? last : waiting.set(index, last);
  }

  /// A batch's handling is over.
  ///
  /// @param failures the changes of the batch that have to be delivered again
  synchronized void handled(List<ObjectChange> batch, List<ObjectChange> failures) {
    underWay -= batch.size();
    failed += failures.size();
    waiting.addAll(failures);
    notifyAll();
  }

  @Override
  public synchronized String toString() {
    return events + " events, " + delivered + " deliveries, " + failed + " failed";
  }
}
