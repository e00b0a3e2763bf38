package contactsheet.bootstrap.cli;

import contactsheet.domain.MetadataEntry.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Where a table is not what its bucket is.
final class TableDifferences {
  private TableDifferences() {}

  /// One sentence for each object that is not told of as it is.
  ///
  /// @param bucket what S3 lists
  /// @param table what is recorded of the same bucket
  static List<String> between(List<PlainS3.Listed> bucket, List<Recorded> table) {
    var there = new TreeMap<String, String>();
    bucket.forEach(object -> there.put(object.key(), looks(object.size(), object.eTag())));
    var recorded = new TreeMap<String, String>();
    table.forEach(entry -> recorded.put(entry.location().key().value(), looks(entry)));
    Set<String> keys = new TreeSet<>(there.keySet());
    keys.addAll(recorded.keySet());
    var differences = new ArrayList<String>();
    for (var key : keys) {
      var inBucket = there.getOrDefault(key, "missing");
      var inTable = recorded.getOrDefault(key, "missing");
      if (!inBucket.equals(inTable)) {
        differences.add(
            key + " is " + inBucket + " in the bucket and " + inTable + " in the table");
      }
    }
    return differences;
  }

  private static String looks(Recorded entry) {
    var etag = entry.metadata().etag();
    return looks(entry.metadata().size().bytes(), etag == null ? "none" : etag.value());
  }

  private static String looks(long size, String etag) {
    return size + " bytes with ETag " + etag;
  }
}
