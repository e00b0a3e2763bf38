package contactsheet.bootstrap.cli.commands.local;

import contactsheet.bootstrap.cli.commands.options.TableSettings;
import contactsheet.bootstrap.cli.pipeline.RecordingRules;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The settings of `contactsheet serve`.
///
/// @param host the address to listen on
/// @param s3Port the port of S3; 0 for a free one
/// @param webPort the port of rows and page; 0 for a free one
/// @param data the folder that keeps the buckets, or none to keep them in memory
/// @param memory the most bytes that objects take in memory, or none for half of the heap
/// @param buckets the buckets that are made at the start, if they do not exist
/// @param table the DynamoDB table, or none to keep the rows in memory
/// @param rules the rules about which objects have a row, and which attributes a row has
public record ServeSettings(
    String host,
    int s3Port,
    int webPort,
    @Nullable Path data,
    @Nullable Long memory,
    List<String> buckets,
    @Nullable TableSettings table,
    RecordingRules rules) {
  /// Settings whose buckets do not change.
  public ServeSettings {
    buckets = List.copyOf(buckets);
  }
}
