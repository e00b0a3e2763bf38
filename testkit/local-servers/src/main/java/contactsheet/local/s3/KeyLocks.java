package contactsheet.local.s3;

import com.google.common.util.concurrent.Striped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.Supplier;

/// One lock for each key: many requests may read an object at once, but none while it changes. The
/// store below reads an object in several steps (its size, its time, its attributes), so a reader
/// without the lock could see the size of one content with the ETag of another.
final class KeyLocks {
  private static final int LOCKS = 1024;

  private final Striped<ReadWriteLock> locks = Striped.readWriteLock(LOCKS);

  /// An object of a bucket.
  record Place(String bucket, String key) {}

  /// Reads an object.
  <R> R reading(String bucket, String key, Supplier<R> read) {
    return holding(List.of(locks.get(new Place(bucket, key)).readLock()), read);
  }

  /// Changes an object.
  <R> R changing(String bucket, String key, Supplier<R> change) {
    return changing(List.of(new Place(bucket, key)), change);
  }

  /// Changes objects. Their locks have an order, so two changes never wait for each other.
  <R> R changing(List<Place> places, Supplier<R> change) {
    var all = new ArrayList<Lock>();
    locks.bulkGet(places).forEach(lock -> all.add(lock.writeLock()));
    return holding(all, change);
  }

  private static <R> R holding(List<Lock> locks, Supplier<R> work) {
    locks.forEach(Lock::lock);
    try {
      return work.get();
    } finally {
      locks.reversed().forEach(Lock::unlock);
    }
  }
}
