package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.Attribute;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Stamp;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The condition on the stored row for a write. DynamoDB checks it and writes in one step.
///
/// Conditions are about `filename`, a key in both table layouts, and about the row's bucket, which
/// may be another one in a table keyed by file name alone.
final class WriteCondition {
  private static final String NO_ROW = "attribute_not_exists(filename)";

  private WriteCondition() {}

  /// The entry supersedes the stored row: just what [MetadataEntry#supersedes] decides.
  ///
  /// @throws IllegalStateException if the entry has no sequencer or no time
  static Expression supersededBy(MetadataEntry entry) {
    var sequencer = entry.stamp().sequencer();
    var recordedAt = entry.stamp().recordedAt();
    if (sequencer == null || recordedAt == null) {
      throw new IllegalStateException("an entry without a sequencer or a time has to replace one");
    }
    return new Expression(
        NO_ROW
            + " OR #bucket = :bucket"
            + " AND (attribute_not_exists(sequencer)"
            + " OR size(sequencer) = :digits AND sequencer < :sequencer)"
            + " AND (attribute_not_exists(reconciled_at) OR reconciled_at <= :hold_is_over)",
        new ItemWriter()
            .text(":bucket", entry.location().bucket())
            .number(":digits", sequencer.digits())
            .text(":sequencer", sequencer)
            .time(":hold_is_over", recordedAt.minus(Stamp.RECONCILIATION_HOLD))
            .attributes());
  }

  /// The stored row is still the one that was read.
  ///
  /// @param read the entry that was read; none if no row was found
  static Expression unchangedSince(@Nullable MetadataEntry read) {
    if (read == null) {
      return new Expression(NO_ROW, Map.of());
    }
    var stamp = read.stamp();
    var values =
        new ItemWriter()
            .text(":bucket", read.location().bucket())
            .text(":sequencer", stamp.sequencer())
            .time(":recorded_at", stamp.recordedAt());
    var expression =
        "#bucket = :bucket"
            + same(Attribute.SEQUENCER, stamp.sequencer())
            + same(Attribute.RECORDED_AT, stamp.recordedAt());
    if (stamp.recordedAt() == null && read instanceof Recorded(_, var metadata, _)) {
      expression += sameObject(metadata, values);
    }
    return new Expression(expression, values.attributes());
  }

  private static String same(String attribute, @Nullable Object read) {
    return read == null
        ? " AND attribute_not_exists(" + attribute + ")"
        : " AND " + attribute + " = :" + attribute;
  }

  /// For a row from before Contactsheet, which has neither a sequencer nor the time of its writing.
  private static String sameObject(ObjectMetadata metadata, ItemWriter values) {
    values.number(":size", metadata.size().bytes());
    var names = new ArrayList<String>();
    for (var spelling : UploadTime.spellings(metadata.lastModified())) {
      var name = ":time" + names.size();
      values.text(name, spelling);
      names.add(name);
    }
    return " AND size_in_bytes = :size AND upload_time IN (" + String.join(", ", names) + ")";
  }
}
