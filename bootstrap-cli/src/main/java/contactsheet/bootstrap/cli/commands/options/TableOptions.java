package contactsheet.bootstrap.cli.commands.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The table, as the function's settings name it: by the same variables of the environment.
public final class TableOptions {
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
      names = "--time-index",
      paramLabel = "NAME",
      defaultValue = "${env:TIME_INDEX:-}",
      description =
          "Its indexes by which buckets are listed by time (TIME_INDEX); without them, each page"
              + " of find reads all rows of the bucket.")
  private String timeIndex = "";

  @Option(
      names = "--listing-shards",
      paramLabel = "N",
      defaultValue = "${env:LISTING_SHARDS:-8}",
      description = "Over how many partitions of an index a bucket is spread (LISTING_SHARDS, 8).")
  private int listingShards = 8;

  public TableSettings settings() {
    return new TableSettings(name, orNone(listingIndex), orNone(timeIndex), listingShards);
  }

  private static @Nullable String orNone(String index) {
    return index.isEmpty() ? null : index;
  }
}
