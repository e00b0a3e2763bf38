package contactsheet.bootstrap.cli;

import contactsheet.adapter.aws.dynamodb.SdkTableRequests;
import contactsheet.adapter.aws.s3.SdkS3Requests;
import contactsheet.adapter.aws.s3.inventory.InventoryListing;
import contactsheet.adapter.aws.s3.inventory.InventoryListing.Opened;
import contactsheet.adapter.imaging.HeadInspector;
import contactsheet.adapter.protocol.dynamodb.DynamoDbAuditStatusStore;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.dynamodb.DynamoDbTimeListing;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.dynamodb.TimeIndex;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.adapter.protocol.s3.S3ObjectListing;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.application.FindAuditStatusService;
import contactsheet.application.FindObjectMetadataService;
import contactsheet.application.ReconcileBucketService;
import contactsheet.application.RecordObjectChangesService;
import contactsheet.application.port.in.FindAuditStatus;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.TimeListing;
import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.options.InventoryScan;
import contactsheet.bootstrap.cli.commands.options.KeyListing;
import contactsheet.bootstrap.cli.commands.options.KeyListing.KeyPage;
import contactsheet.bootstrap.cli.commands.options.Names;
import contactsheet.bootstrap.cli.commands.options.TableSettings;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.bootstrap.cli.pipeline.RecordingRules;
import contactsheet.domain.ListedObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Wires the use cases to S3 and DynamoDB, as the AWS SDK's own settings name them.
final class CompositionRoot implements AwsUseCases {
  static final int MAX_CONCURRENCY = 16;
  private static final Duration TOMBSTONE_LIFETIME = Duration.ofDays(1);

  private final InstantSource clock = InstantSource.system();

  @Override
  public InstantSource clock() {
    return clock;
  }

  @Override
  public boolean pause(Duration time) {
    try {
      Thread.sleep(time);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public FindObjectMetadata find(TableSettings table) {
    var store = dynamoDb(table, null);
    var times = byTime(table);
    return times == null
        ? new FindObjectMetadataService(store)
        : new FindObjectMetadataService(store, times);
  }

  @Override
  public FindAuditStatus audits(TableSettings table) {
    return new FindAuditStatusService(
        usable(
            "DynamoDB",
            () -> new DynamoDbAuditStatusStore(SdkTableRequests.fromEnvironment(table.name()))));
  }

  @Override
  public RecordObjectChanges record(TableSettings table, RecordingRules rules) {
    return new RecordObjectChangesService(
        s3(rules), dynamoDb(table), clock, MAX_CONCURRENCY, rules.objects());
  }

  @Override
  public ReconcileBucket reconcile(TableSettings table, RecordingRules rules, int maxConcurrency) {
    return new ReconcileBucketService(
        listing(), s3(rules), dynamoDb(table), clock, maxConcurrency, rules.objects());
  }

  @Override
  public InventoryScan reconcile(
      String manifest, TableSettings table, RecordingRules rules, int maxConcurrency) {
    var opened =
        manifest.startsWith("s3://")
            ? InventoryListing.open(s3(), Names.location(manifest))
            : InventoryListing.open(Path.of(manifest));
    return switch (opened) {
      case Opened.NotOpened(var failure) -> throw new CommandFailedException(failure.reason());
      case Opened.Inventory(var listing) ->
          new InventoryScan(
              new ReconcileBucketService(
                  listing, s3(rules), dynamoDb(table), clock, maxConcurrency, rules.objects()),
              listing.bucket(),
              listing.beganAt());
    };
  }

  @Override
  public KeyListing keys() {
    var listing = listing();
    return query -> page(listing, query);
  }

  private static KeyPage page(ObjectListing listing, PageQuery query) {
    return switch (listing.list(query.bucket(), query.prefix(), query.after(), query.limit())) {
      case ListingResult.ObjectPage(var objects, var more) ->
          new KeyPage(
              objects.stream().map(ListedObject::key).toList(),
              more ? objects.getLast().key() : null);
      case ListingResult.NotListed(var failure) ->
          throw new CommandFailedException(failure.reason());
    };
  }

  /// The table that the settings and the SDK's own ones name.
  MetadataStore dynamoDb(TableSettings table) {
    return dynamoDb(table, times(table));
  }

  /// @param times the indexes by time, for a store that writes rows or looks for those that these
  ///     lack; a reader's store needs none
  private static MetadataStore dynamoDb(TableSettings table, @Nullable TimeIndex times) {
    var index = table.listingIndex();
    var listing = index == null ? null : new Listing(index, table.listingShards());
    return new DynamoDbMetadataStore(requests(table), TOMBSTONE_LIFETIME, listing, times);
  }

  /// Lists the table by time, or none where it has no index for that.
  @Nullable TimeListing byTime(TableSettings table) {
    var times = times(table);
    return times == null ? null : new DynamoDbTimeListing(requests(table), times);
  }

  private static TableRequests requests(TableSettings table) {
    return usable("DynamoDB", () -> SdkTableRequests.fromEnvironment(table.name()));
  }

  private static @Nullable TimeIndex times(TableSettings table) {
    var index = table.timeIndex();
    return index == null ? null : new TimeIndex(index, table.listingShards());
  }

  static @Nullable ImageInspector inspector(RecordingRules rules) {
    return rules.inspectImages() ? new HeadInspector(rules.recordPosition()) : null;
  }

  private static ObjectMetadataSource s3(RecordingRules rules) {
    return new S3ObjectMetadataSource(s3(), inspector(rules));
  }

  private static ObjectListing listing() {
    return new S3ObjectListing(s3());
  }

  private static SdkS3Requests s3() {
    return usable("S3", () -> SdkS3Requests.fromEnvironment(requesterPays()));
  }

  private static boolean requesterPays() {
    return switch (System.getenv().getOrDefault("REQUEST_PAYER", "")) {
      case "" -> false;
      case "requester" -> true;
      case String it ->
          throw new IllegalStateException(
              "REQUEST_PAYER is '" + it + "': requester, or nothing, is allowed");
    };
  }

  private static <T> T usable(String service, Supplier<T> adapter) {
    try {
      return adapter.get();
    } catch (IllegalStateException e) {
      throw new CommandFailedException(service + " cannot be used: " + e.getMessage(), e);
    }
  }
}
