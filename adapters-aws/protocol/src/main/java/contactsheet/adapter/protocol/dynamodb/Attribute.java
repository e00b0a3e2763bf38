package contactsheet.adapter.protocol.dynamodb;

/// The attributes' names. The first four are those of the table that the function before
/// Contactsheet wrote, and readers of that table rely on them.
final class Attribute {
  static final String FILENAME = "filename";
  static final String BUCKET = "bucket";
  static final String SIZE = "size_in_bytes";
  static final String UPLOAD_TIME = "upload_time";

  static final String EVENT_TIME = "event_time";
  static final String RECORDED_AT = "recorded_at";
  static final String SEQUENCER = "sequencer";
  static final String RECONCILED_AT = "reconciled_at";

  static final String ETAG = "etag";
  static final String VERSION_ID = "version_id";
  static final String CONTENT_TYPE = "content_type";
  static final String STORAGE_CLASS = "storage_class";
  static final String ENCRYPTION = "encryption";
  static final String KMS_KEY_ID = "kms_key_id";
  static final String CHECKSUM_ALGORITHM = "checksum_algorithm";
  static final String CHECKSUM = "checksum";
  static final String USER_METADATA = "user_metadata";
  static final String MISSING_METADATA = "missing_metadata";

  /// A map, whose entries [ImageItem] knows.
  static final String IMAGE = "image";

  /// Present on tombstones only.
  static final String REMOVED_AT = "removed_at";

  /// The attribute that DynamoDB's TTL reads, in epoch seconds.
  static final String EXPIRES_AT = "expires_at";

  /// The partition key of the listing index.
  static final String LISTING_SHARD = "listing_shard";

  private Attribute() {}
}
