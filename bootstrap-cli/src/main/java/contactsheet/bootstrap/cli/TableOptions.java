package contactsheet.bootstrap.cli;

import picocli.CommandLine.Option;

/// The table, as the function's settings name it: by the same variables of the environment.
final class TableOptions {
  @Option(
      names = "--table-name",
      paramLabel = "NAME",
      defaultValue = "${env:TABLE_NAME:-ImageMetadataTable}",
      description = "The DynamoDB table (TABLE_NAME, or ImageMetadataTable).")
  private String name = "";

  @Option(
      names = "--listing-index",
      paramLabel = "NAME",
      defaultValue = "${env:LISTING_INDEX:-}",
      description =
          "Its index by which buckets are listed (LISTING_INDEX); without one, each page reads the"
              + " whole table.")
  private String listingIndex = "";

  @Option(
      names = "--listing-shards",
      paramLabel = "N",
      defaultValue = "${env:LISTING_SHARDS:-8}",
      description = "Over how many partitions of the index a bucket is spread (LISTING_SHARDS, 8).")
  private int listingShards = 8;

  TableSettings settings() {
    return new TableSettings(name, listingIndex.isEmpty() ? null : listingIndex, listingShards);
  }
}
