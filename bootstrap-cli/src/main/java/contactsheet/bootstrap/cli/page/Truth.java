package contactsheet.bootstrap.cli.page;

import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Compares what is in the buckets with what the table tells: not by what events say, but by asking
/// both. It asks again about what changed, however often it changed meanwhile, and
/// about whatever a listing has news of. Safe for use by many threads.
final class Truth {
  private static final Comparator<ObjectLocation> BY_NAME =
      Comparator.comparing((ObjectLocation location) -> location.bucket().value())
          .thenComparing(ObjectLocation::key);

  /// Held while answers are under way: so no answer takes the place of a newer one.
  private final Lock asking = new ReentrantLock();

  private final Map<String, Map<String, Looks>> listings = new ConcurrentHashMap<>();
  private final Set<ObjectLocation> changed = ConcurrentHashMap.newKeySet();
  private final Map<ObjectLocation, Looks> objects = new HashMap<>();
  private final Map<ObjectLocation, Looks> rows = new HashMap<>();
  private final Map<ObjectLocation, Difference> differences = new TreeMap<>(BY_NAME);
  private final TableRows table;

  Truth(TableRows table) {
    this.table = table;
  }

  /// Something happened to an object or to its row.
  void changed(ObjectLocation location) {
    changed.add(location);
  }

  /// Asks about everything that changed since it was asked about last.
  void lookAgain(LocalBuckets buckets) throws InterruptedException {
    asking.lock();
    try {
      for (var location : Set.copyOf(changed)) {
        // Before asking: what changes from now on has to be asked about once more.
        changed.remove(location);
        lookAt(buckets, location);
      }
    } finally {
      asking.unlock();
    }
  }

  private void lookAt(LocalBuckets buckets, ObjectLocation location) throws InterruptedException {
    try {
      know(location, buckets.looks(location), table.of(location));
    } catch (IOException _) {
      changed.add(location);
    }
  }

  /// Takes note of all that a bucket lists, for what came into it without an event.
  void lookAtBucket(String bucket, Map<String, Looks> listing) {
    var before = listings.put(bucket, listing);
    askAboutNews(bucket, listing, before == null ? Map.of() : before, objects);
  }

  /// Lists what the table tells of a bucket, for rows that nobody here has written.
  void lookAtTable(String bucket) {
    try {
      askAboutNews(bucket, table.in(bucket), Map.of(), rows);
    } catch (IOException _) {
      // How things stand is not known better than before.
    }
  }

  /// What is listed as it was before is no news, though it may not be known: the table need not be
  /// about everything that is in a bucket.
  private synchronized void askAboutNews(
      String bucket,
      Map<String, Looks> listing,
      Map<String, Looks> before,
      Map<ObjectLocation, Looks> known) {
    listing.forEach(
        (key, looks) -> {
          var location = ObjectLocation.of(bucket, key);
          var expected = known.getOrDefault(location, before.get(key));
          if (expected == null || !looks.agreesWith(expected)) {
            changed(location);
          }
        });
    known.keySet().stream()
        .filter(location -> location.bucket().value().equals(bucket))
        .filter(location -> !listing.containsKey(location.key().value()))
        .forEach(this::changed);
  }

  /// How things stand, as far as they were asked about.
  ///
  /// @param waiting how many deliveries are under way
  synchronized Comparison now(int waiting) {
    return new Comparison(
        objects.size(),
        rows.size(),
        waiting,
        differences.size(),
        differences.values().stream().limit(Comparison.MOST_SHOWN).toList());
  }

  private synchronized void know(
      ObjectLocation location, @Nullable Looks object, @Nullable Looks row) {
    put(objects, location, object);
    put(rows, location, row);
    compare(location);
  }

  private void compare(ObjectLocation location) {
    var drift = Difference.between(objects.get(location), rows.get(location));
    put(differences, location, drift == null ? null : new Difference(location, drift));
  }

  private static <T> void put(
      Map<ObjectLocation, T> map, ObjectLocation location, @Nullable T value) {
    if (value == null) {
      map.remove(location);
    } else {
      map.put(location, value);
    }
  }
}
