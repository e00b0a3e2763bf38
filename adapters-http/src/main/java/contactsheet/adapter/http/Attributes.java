package contactsheet.adapter.http;

import contactsheet.domain.Attribute;
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
  /// All of them, in the order in which they are shown.
  public static final List<String> NAMES =
      List.of(
          Attribute.FILENAME,
          Attribute.BUCKET,
          Attribute.SIZE,
          Attribute.UPLOAD_TIME,
          Attribute.CONTENT_TYPE,
          Attribute.ETAG,
          Attribute.VERSION_ID,
          Attribute.STORAGE_CLASS,
          Attribute.ENCRYPTION,
          Attribute.KMS_KEY_ID,
          Attribute.CHECKSUM_ALGORITHM,
          Attribute.CHECKSUM,
          Attribute.EVENT_TIME,
          Attribute.RECORDED_AT,
          Attribute.RECONCILED_AT,
          Attribute.SEQUENCER,
          Attribute.MISSING_METADATA,
          Attribute.USER_METADATA,
          Attribute.IMAGE);

  private Attributes() {}

  /// The attributes of the entry, without user metadata and image properties.
  public static SequencedMap<String, String> of(Recorded entry) {
    var row = new LinkedHashMap<String, String>();
    put(row, Attribute.FILENAME, entry.location().key());
    put(row, Attribute.BUCKET, entry.location().bucket());
    put(row, Attribute.SIZE, entry.metadata().size().bytes());
    put(row, Attribute.UPLOAD_TIME, entry.metadata().lastModified());
    put(row, Attribute.CONTENT_TYPE, entry.metadata().contentType());
    put(row, Attribute.ETAG, entry.metadata().etag());
    put(row, Attribute.VERSION_ID, entry.metadata().versionId());
    put(row, Attribute.STORAGE_CLASS, entry.metadata().storageClass());
    putProtection(row, entry);
    put(row, Attribute.EVENT_TIME, entry.stamp().eventTime());
    put(row, Attribute.RECORDED_AT, entry.stamp().recordedAt());
    put(row, Attribute.RECONCILED_AT, entry.stamp().reconciledAt());
    put(row, Attribute.SEQUENCER, entry.stamp().sequencer());
    var missing = entry.metadata().userMetadata().missing();
    put(row, Attribute.MISSING_METADATA, missing == 0 ? null : missing);
    return row;
  }

  /// Image properties, with the names of the table's map.
  public static SequencedMap<String, String> of(ImageProperties image) {
    return ImageAttributes.of(image);
  }

  private static void putProtection(SequencedMap<String, String> row, Recorded entry) {
    var encryption = entry.metadata().encryption();
    if (encryption != null) {
      put(row, Attribute.ENCRYPTION, encryption.algorithm());
      put(row, Attribute.KMS_KEY_ID, encryption.kmsKeyId());
    }
    var checksum = entry.metadata().checksum();
    if (checksum != null) {
      put(row, Attribute.CHECKSUM_ALGORITHM, checksum.algorithm());
      put(row, Attribute.CHECKSUM, checksum.value());
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
