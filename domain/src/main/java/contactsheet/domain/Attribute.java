package contactsheet.domain;

/// The names of a row's attributes. The table, HTTP answers and the command line share them.
/// `docs/reference.md` describes each. The first four are the attributes that the function before
/// Contactsheet wrote, and readers of its table rely on them.
public final class Attribute {
  public static final String FILENAME = "filename";
  public static final String BUCKET = "bucket";
  public static final String SIZE = "size_in_bytes";
  public static final String UPLOAD_TIME = "upload_time";

  public static final String EVENT_TIME = "event_time";
  public static final String RECORDED_AT = "recorded_at";
  public static final String SEQUENCER = "sequencer";
  public static final String RECONCILED_AT = "reconciled_at";

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

  /// A map, whose entries have the names of [ImageAttribute].
  public static final String IMAGE = "image";

  private Attribute() {}
}
