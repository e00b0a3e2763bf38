package contactsheet.adapter.events;

import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import java.util.List;
import java.util.stream.IntStream;

/// Records that no event was read for.
final class Changes {
  private Changes() {}

  /// Returns the given number of changes, of the objects `0`, `1`, … in the bucket `photos`.
  static List<IncomingRecord> some(int count) {
    return IntStream.range(0, count).mapToObj(i -> of(String.valueOf(i))).toList();
  }

  /// A change in the bucket `photos`.
  static IncomingRecord of(String key) {
    return new IncomingRecord.Change(change(key));
  }

  /// The content of such a record.
  static ObjectChange change(String key) {
    return new ObjectChange(ObjectLocation.of("photos", key), null, null);
  }
}
