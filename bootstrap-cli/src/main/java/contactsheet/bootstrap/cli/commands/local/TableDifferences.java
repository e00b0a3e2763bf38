package contactsheet.bootstrap.cli.commands.local;

import contactsheet.bootstrap.cli.pipeline.LocalObjects.Listed;
import contactsheet.domain.MetadataEntry.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The differences between a bucket and its table.
public final class TableDifferences {
  private TableDifferences() {}

  /// One sentence for each object that differs from its row.
  ///
  /// @param bucket the objects of a bucket, as S3 lists them
  /// @param table the rows of the same bucket
  public static List<String> between(List<Listed> bucket, List<Recorded> table) {
    var there = new TreeMap<String, String>();
    bucket.forEach(
        object -> there.put(object.location().key().value(), looks(object.size(), object.eTag())));
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
