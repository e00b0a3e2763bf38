package contactsheet.adapter.inmemory;

import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import java.util.SortedMap;
import java.util.TreeMap;

/// A bucket: the history of every key that it ever had.
final class Bucket {
  private final TreeMap<ObjectKey, VersionHistory> histories = new TreeMap<>();
  private final boolean versioned;

  Bucket(boolean versioned) {
    this.versioned = versioned;
  }

  VersionHistory of(ObjectKey key) {
    return histories.computeIfAbsent(key, _ -> new VersionHistory(key, versioned));
  }

  Observation observe(ObjectKey key) {
    var history = histories.get(key);
    return history == null ? new Observation.Absent() : history.current();
  }

  /// What is there now.
  SortedMap<ObjectKey, ObjectMetadata> objects() {
    var found = new TreeMap<ObjectKey, ObjectMetadata>();
    histories.forEach(
        (key, history) -> {
          if (history.current() instanceof Observation.Found(var metadata)) {
            found.put(key, metadata);
          }
        });
    return found;
  }
}
