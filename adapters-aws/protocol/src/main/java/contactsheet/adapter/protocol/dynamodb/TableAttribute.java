package contactsheet.adapter.protocol.dynamodb;

/// The names of the attributes that only the table has.
final class TableAttribute {
  /// Present on tombstones only.
  static final String REMOVED_AT = "removed_at";

  /// The attribute that DynamoDB's TTL reads, in epoch seconds.
  static final String EXPIRES_AT = "expires_at";

  /// The partition key of the listing index.
  static final String LISTING_SHARD = "listing_shard";

  private TableAttribute() {}
}
