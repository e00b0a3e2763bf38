package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.options.RecordingOptions;
import contactsheet.bootstrap.cli.commands.options.TableOptions;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.LongSteps;
import contactsheet.domain.BucketName;
import contactsheet.domain.RemovalLimit;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of the commands that scan a bucket.
final class ReconcileOptions {
  private static final int MAX_CONCURRENCY = 1000;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  @Mixin private final TableOptions table = new TableOptions();
  @Mixin private final RecordingOptions recording = new RecordingOptions();

  @Option(
      names = "--concurrency",
      paramLabel = "N",
      defaultValue = "32",
      description = "How many objects are looked at at once (${DEFAULT-VALUE}).")
  private int concurrency = 32;

  @Option(
      names = "--page-size",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many objects are gone through in one step (${DEFAULT-VALUE}).")
  private int pageSize = PageQuery.MAX_LIMIT;

  @Option(
      names = "--inventory",
      paramLabel = "MANIFEST",
      description = {
        "Take the list of the objects from an S3 Inventory in CSV: the file manifest.json, or"
            + " s3://BUCKET/KEY of it. Objects are looked at in the bucket all the same."
      })
  private @Nullable String inventory;

  /// @throws CommandFailedException if an option's value is not allowed
  ReconcileBucket reconcile(AwsUseCases aws, BucketName bucket, Console console) {
    if (concurrency < 1 || concurrency > MAX_CONCURRENCY) {
      throw CommandFailedException.misused(
          concurrency + " objects at once: 1 to " + MAX_CONCURRENCY + " are allowed");
    }
    if (pageSize < 1 || pageSize > PageQuery.MAX_LIMIT) {
      throw CommandFailedException.misused(
          "a page of " + pageSize + ": 1 to " + PageQuery.MAX_LIMIT + " are allowed");
    }
    return inventory == null
        ? aws.reconcile(table.settings(), recording.rules(), concurrency)
        : reconcile(aws, inventory, bucket, console);
  }

  private ReconcileBucket reconcile(
      AwsUseCases aws, String manifest, BucketName bucket, Console console) {
    var scan = aws.reconcile(manifest, table.settings(), recording.rules(), concurrency);
    if (!scan.bucket().equals(bucket)) {
      throw CommandFailedException.misused(
          manifest + " is an inventory of bucket " + scan.bucket() + ", not of " + bucket);
    }
    console.complain(
        "The list is the inventory of "
            + scan.beganAt()
            + ". Objects that were uploaded or changed later may be missing in it. It is read and"
            + " sorted first.");
    return scan.reconcile();
  }

  boolean hasInventory() {
    return inventory != null;
  }

  /// Reads rows of the same table.
  FindObjectMetadata find(AwsUseCases aws) {
    return aws.find(table.settings());
  }

  PersistentReconciling persistent(
      ReconcileBucket reconcile, Mode mode, AwsUseCases aws, Console console) {
    var steps = new LongSteps(console, "S3 or DynamoDB");
    var pauses = new Pauses(steps, aws.clock(), aws::pause);
    return new PersistentReconciling(reconcile, mode, aws.clock(), FIRST_PAUSE, pauses);
  }

  Removals removals(
      ReconcileBucket reconcile, RemovalLimit limit, AwsUseCases aws, Console console) {
    return new Removals(
        () -> persistent(reconcile, Mode.REPAIR, aws, console), limit, pageSize, console);
  }

  int pageSize() {
    return pageSize;
  }
}
