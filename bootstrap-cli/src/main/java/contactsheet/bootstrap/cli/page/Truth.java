package contactsheet.bootstrap.cli.page;

import contactsheet.bootstrap.cli.pipeline.ObjectRefusedException;
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

/// Compares the buckets with the table by reading both of them, not by counting events. It reads
/// the objects that changed, and the objects whose listing changed, again. Safe for use by many
/// threads.
final class Truth {
  private static final Comparator<ObjectLocation> BY_NAME =
      Comparator.comparing((ObjectLocation location) -> location.bucket().value())
          .thenComparing(ObjectLocation::key);

  /// Held while a question is being answered, so that no answer replaces a newer one.
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

  /// Reads everything again that changed since it was read last.
  void lookAgain(Buckets buckets) {
    asking.lock();
    try {
      for (var location : Set.copyOf(changed)) {
        // Cleared before reading, because an object that changes from now on has to be read once
        // more.
        changed.remove(location);
        lookAt(buckets, location);
      }
    } finally {
      asking.unlock();
    }
  }

  private void lookAt(Buckets buckets, ObjectLocation location) {
    try {
      know(location, buckets.looks(location), table.of(location));
    } catch (IOException | ObjectRefusedException _) {
      changed.add(location);
    }
  }

  /// Reads a bucket's listing, to find objects that came into it without an event.
  void lookAtBucket(String bucket, Map<String, Looks> listing) {
    var before = listings.put(bucket, listing);
    askAboutNews(bucket, listing, before == null ? Map.of() : before, objects);
  }

  /// Reads the table's rows of a bucket, to find rows that another program has written.
  void lookAtTable(String bucket) {
    try {
      askAboutNews(bucket, table.in(bucket), Map.of(), rows);
    } catch (IOException _) {
      // The comparison is not more complete than before.
    }
  }

  /// An object whose listing is the same is not read again. It may have no row, because not every
  /// object is selected.
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

  /// Returns the comparison of the objects that were read.
  ///
  /// @param waiting the number of deliveries that are not handled yet
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
