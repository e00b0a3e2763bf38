package contactsheet.adapter.http;

import contactsheet.domain.ImageProperties;
import contactsheet.domain.MetadataEntry.Recorded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A row as names and texts. The names are those of the table's attributes in every form in which a
/// program shows a row.
public final class Attributes {
  public static final String FILENAME = "filename";
  public static final String BUCKET = "bucket";
  public static final String SIZE = "size_in_bytes";
  public static final String UPLOAD_TIME = "upload_time";
  public static final String EVENT_TIME = "event_time";
  public static final String RECORDED_AT = "recorded_at";
  public static final String RECONCILED_AT = "reconciled_at";
  public static final String SEQUENCER = "sequencer";
  public static final String ETAG = "etag";
  public static final String VERSION_ID = "version_id";
  public static final String CONTENT_TYPE = "content_type";
  public static final String STORAGE_CLASS = "storage_class";
  public static final String ENCRYPTION = "encryption";
  public static final String KMS_KEY_ID = "kms_key_id";
  public static final String CHECKSUM_ALGORITHM = "checksum_algorithm";
  public static final String CHECKSUM = "checksum";
  public static final String USER_METADATA = "user_metadata";
  public static final String MISSING_METADATA = "missing_metadata";
  public static final String IMAGE = "image";

  /// All of them, in the order in which they are shown.
  public static final List<String> NAMES =
      List.of(
          FILENAME,
          BUCKET,
          SIZE,
          UPLOAD_TIME,
          CONTENT_TYPE,
          ETAG,
          VERSION_ID,
          STORAGE_CLASS,
          ENCRYPTION,
          KMS_KEY_ID,
          CHECKSUM_ALGORITHM,
          CHECKSUM,
          EVENT_TIME,
          RECORDED_AT,
          RECONCILED_AT,
          SEQUENCER,
          MISSING_METADATA,
          USER_METADATA,
          IMAGE);

  private Attributes() {}

  /// The attributes of the entry, without user metadata and image properties.
  public static SequencedMap<String, String> of(Recorded entry) {
    var row = new LinkedHashMap<String, String>();
    put(row, FILENAME, entry.location().key());
    put(row, BUCKET, entry.location().bucket());
    put(row, SIZE, entry.metadata().size().bytes());
    put(row, UPLOAD_TIME, entry.metadata().lastModified());
    put(row, CONTENT_TYPE, entry.metadata().contentType());
    put(row, ETAG, entry.metadata().etag());
    put(row, VERSION_ID, entry.metadata().versionId());
    put(row, STORAGE_CLASS, entry.metadata().storageClass());
    putProtection(row, entry);
    put(row, EVENT_TIME, entry.stamp().eventTime());
    put(row, RECORDED_AT, entry.stamp().recordedAt());
    put(row, RECONCILED_AT, entry.stamp().reconciledAt());
    put(row, SEQUENCER, entry.stamp().sequencer());
    var missing = entry.metadata().userMetadata().missing();
    put(row, MISSING_METADATA, missing == 0 ? null : missing);
    return row;
  }

  /// Image properties, with the names of the table's map.
  public static SequencedMap<String, String> of(ImageProperties image) {
    return ImageAttributes.of(image);
  }

  private static void putProtection(SequencedMap<String, String> row, Recorded entry) {
    var encryption = entry.metadata().encryption();
    if (encryption != null) {
      put(row, ENCRYPTION, encryption.algorithm());
      put(row, KMS_KEY_ID, encryption.kmsKeyId());
    }
    var checksum = entry.metadata().checksum();
    if (checksum != null) {
      put(row, CHECKSUM_ALGORITHM, checksum.algorithm());
      put(row, CHECKSUM, checksum.value());
    }
  }

  private static void put(SequencedMap<String, String> row, String name, @Nullable Object value) {
    if (value != null) {
      row.put(name, value.toString());
    }
  }

  /// @throws IllegalArgumentException if it is not there
  static String required(Map<String, String> row, String name) {
    var text = row.get(name);
    if (text == null) {
      throw new IllegalArgumentException("a row without " + name);
    }
    return text;
  }

  static <T> @Nullable T optional(Map<String, String> row, String name, Function<String, T> parse) {
    var text = row.get(name);
    return text == null ? null : parse.apply(text);
  }
}
