package contactsheet.bootstrap.cli.commands.options;

import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.domain.BucketName;
import java.time.Instant;

/// Scans of a bucket whose objects an S3 Inventory lists.
///
/// @param bucket the bucket that it lists
/// @param beganAt the time when S3 began to look at the bucket for the inventory
public record InventoryScan(ReconcileBucket reconcile, BucketName bucket, Instant beganAt) {}
