package contactsheet.adapter.protocol.dynamodb;

/// The names of the attributes that only the table has.
final class TableAttribute {
  /// Present on tombstones only.
  static final String REMOVED_AT = "removed_at";

  /// The attribute that DynamoDB's TTL reads, in epoch seconds.
  static final String EXPIRES_AT = "expires_at";

  /// The partition key of the listing index.
  static final String LISTING_SHARD = "listing_shard";

  /// The keys of the index by the time of capture.
  static final String TAKEN_MONTH = "taken_month";

  static final String TAKEN_PLACE = "taken_place";

  /// The keys of the index by the time of upload.
  static final String UPLOADED_MONTH = "uploaded_month";

  static final String UPLOADED_PLACE = "uploaded_place";

  private TableAttribute() {}
}
