package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.TimeOrder;

/// The two indexes by which buckets are listed by time. Each is a global secondary index with all
/// attributes, and both of its keys are strings:
///
/// | index | partition key | sort key |
/// |---|---|---|
/// | `NAME`, by the time of capture | `taken_month` | `taken_place` |
/// | `NAME_uploaded`, by the time of upload | `uploaded_month` | `uploaded_place` |
///
/// A table may have one of them alone: then the other order cannot be asked for.
///
/// @param name the name of the first one; the other's is made of it
/// @param shards the number of partitions over which a bucket's rows of one month are spread, 1 to
///     1,000. The number may grow at any time, as that of [Listing] may
public record TimeIndex(String name, int shards) {
  public TimeIndex {
    if (shards < 1 || shards > Listing.MAX_SHARDS) {
      throw new IllegalArgumentException(shards + " shards: 1 to 1000 are allowed");
    }
  }

  /// The index for an order.
  String nameFor(TimeOrder order) {
    return switch (order) {
      case TAKEN -> name;
      case UPLOADED -> name + "_uploaded";
    };
  }

  /// Its partition key.
  static String partitionKey(TimeOrder order) {
    return switch (order) {
      case TAKEN -> TableAttribute.TAKEN_MONTH;
      case UPLOADED -> TableAttribute.UPLOADED_MONTH;
    };
  }

  /// Its sort key.
  static String sortKey(TimeOrder order) {
    return switch (order) {
      case TAKEN -> TableAttribute.TAKEN_PLACE;
      case UPLOADED -> TableAttribute.UPLOADED_PLACE;
    };
  }
}
