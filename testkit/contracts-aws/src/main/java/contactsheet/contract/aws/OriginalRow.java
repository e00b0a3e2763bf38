package contactsheet.contract.aws;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Rows as the function before Contactsheet wrote them: with four attributes.
public final class OriginalRow {
  private OriginalRow() {}

  /// Returns a row with any size and time.
  public static Map<String, AttributeValue> of(
      ObjectLocation location, String sizeInBytes, String uploadTime) {
    return Map.of(
        "filename", fromS(location.key().value()),
        "bucket", fromS(location.bucket().value()),
        "size_in_bytes", fromN(sizeInBytes),
        "upload_time", fromS(uploadTime));
  }

  /// Returns the time as Python's `isoformat()` writes it.
  public static Map<String, AttributeValue> of(MetadataEntry.Recorded row) {
    return of(
        row.location(),
        Long.toString(row.metadata().size().bytes()),
        row.metadata().lastModified().toString().replace("Z", "+00:00"));
  }
}
