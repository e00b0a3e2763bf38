package contactsheet.adapter.protocol.dynamodb;

/// The index by which buckets are listed: a global secondary index with the partition key
/// `listing_shard`, the sort key `filename`, both strings, and all attributes.
///
/// Rows are spread over shards because one partition of DynamoDB takes about 1,000 writes a second.
/// The number of shards may grow at any time, because those of before are read as well. If it
/// shrinks, the rows of the shards that are not read any more are missing in listings until an
/// audit has written them again.
///
/// @param index the index's name
/// @param shards the number of partitions over which a bucket's rows are spread, 1 to 1,000
public record Listing(String index, int shards) {
  /// The most shards: each is a query for every page.
  public static final int MAX_SHARDS = 1000;

  public Listing {
    if (shards < 1 || shards > MAX_SHARDS) {
      throw new IllegalArgumentException(shards + " shards: 1 to 1000 are allowed");
    }
  }
}
