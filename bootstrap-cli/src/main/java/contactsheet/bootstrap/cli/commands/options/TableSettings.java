package contactsheet.bootstrap.cli.commands.options;

import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which table, and how it lists buckets.
///
/// @param name a name, or an ARN that ends in one
/// @param listingIndex the index by which buckets are listed, or none
/// @param timeIndex the indexes by which buckets are listed by time, or none
/// @param listingShards the number of partitions of each index over which a bucket is spread, 1 to
///     1000
public record TableSettings(
    String name, @Nullable String listingIndex, @Nullable String timeIndex, int listingShards) {
  private static final Pattern INDEX_NAME = Pattern.compile("[A-Za-z0-9_.-]{3,255}");
  private static final int MOST = 255;
  private static final int MAX_SHARDS = 1000;

  /// @throws CommandFailedException if one of them is not allowed
  public TableSettings {
    check(listingIndex, MOST);
    check(timeIndex, MOST - "_uploaded".length());
    if (listingShards < 1 || listingShards > MAX_SHARDS) {
      throw CommandFailedException.misused(
          listingShards + " shards: 1 to " + MAX_SHARDS + " are allowed");
    }
  }

  private static void check(@Nullable String index, int most) {
    if (index != null && (index.length() > most || !INDEX_NAME.matcher(index).matches())) {
      throw CommandFailedException.misused(
          "no index can have the name '"
              + index
              + "': 3 to "
              + most
              + " letters, digits, underscores, dots and hyphens are allowed");
    }
  }
}
