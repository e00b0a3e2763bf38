package contactsheet.bootstrap.cli.commands.options;

import contactsheet.application.port.in.FindAuditStatus;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.bootstrap.cli.pipeline.RecordingRules;
import java.time.Duration;
import java.time.InstantSource;

/// The use cases on the S3 that the AWS SDK's own settings name, and on a DynamoDB table. The
/// composition root hands them to the commands.
public interface AwsUseCases {
  /// Reads rows of a table.
  FindObjectMetadata find(TableSettings table);

  /// Reads what a table says of a bucket's audits.
  FindAuditStatus audits(TableSettings table);

  /// Has changes recorded in a table, as the function does.
  RecordObjectChanges record(TableSettings table, RecordingRules rules);

  /// Scans whole buckets.
  ///
  /// @param maxConcurrency the most objects handled at once
  ReconcileBucket reconcile(TableSettings table, RecordingRules rules, int maxConcurrency);

  /// Scans a bucket by an S3 Inventory of it, in place of the lists that S3's API gives. Objects
  /// are observed in the bucket all the same.
  ///
  /// @param manifest a file, or `s3://BUCKET/KEY`
  /// @param maxConcurrency the most objects handled at once
  /// @throws contactsheet.bootstrap.cli.commands.terminal.CommandFailedException if it is of no
  ///     inventory that can be read
  InventoryScan reconcile(
      String manifest, TableSettings table, RecordingRules rules, int maxConcurrency);

  /// Lists the keys of buckets.
  KeyListing keys();

  /// The clock that commands measure by.
  InstantSource clock();

  /// Waits before another try.
  ///
  /// @return whether it was not interrupted
  boolean pause(Duration time);
}
