package contactsheet.adapter.inmemory;

import contactsheet.domain.ListedObject;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.StorageClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A bucket, with the history of every key that it ever had.
final class Bucket {
  private final TreeMap<ObjectKey, VersionHistory> histories = new TreeMap<>();
  private final boolean versioned;

  Bucket(boolean versioned) {
    this.versioned = versioned;
  }

  VersionHistory of(ObjectKey key) {
    return histories.computeIfAbsent(key, _ -> new VersionHistory(versioned));
  }

  Observation observe(ObjectKey key) {
    var history = histories.get(key);
    return history == null ? new Observation.Absent() : history.current();
  }

  /// The object that is there now.
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

  /// Returns the current objects whose keys begin with `prefix` and come after a key, as in a
  /// listing.
  ///
  /// @param most the largest number of objects to return
  List<ListedObject> list(String prefix, @Nullable ObjectKey after, int most) {
    var listed = new ArrayList<ListedObject>();
    for (var object : (after == null ? histories : histories.tailMap(after, false)).entrySet()) {
      if (listed.size() == most) {
        break;
      }
      if (object.getKey().startsWith(prefix)
          && object.getValue().current() instanceof Observation.Found(var metadata)) {
        listed.add(
            new ListedObject(
                object.getKey(),
                metadata.size(),
                metadata.lastModified(),
                metadata.etag(),
                Objects.requireNonNullElse(metadata.storageClass(), StorageClass.STANDARD)));
      }
    }
    return listed;
  }
}
