package contactsheet.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A range of a bucket's keys.
///
/// @param after the key behind which its keys are; none for a range that begins with the first key
/// @param upTo the last key that it can have; none for a range without an end
public record KeyRange(@Nullable ObjectKey after, @Nullable ObjectKey upTo) {
  public KeyRange {
    if (after != null && upTo != null && after.compareTo(upTo) >= 0) {
      throw new IllegalArgumentException("no key is behind " + after + " and not behind " + upTo);
    }
  }

  /// Returns the ranges, in their order, in which every key is in exactly one.
  ///
  /// @param keys the last key of each range but the last, in their order
  static List<KeyRange> splitAt(List<ObjectKey> keys) {
    var ranges = new ArrayList<KeyRange>();
    @Nullable ObjectKey after = null;
    for (var key : keys) {
      ranges.add(new KeyRange(after, key));
      after = key;
    }
    ranges.add(new KeyRange(after, null));
    return ranges;
  }

  /// The part behind a key of it.
  public KeyRange behind(ObjectKey key) {
    return new KeyRange(key, upTo);
  }
}
