package contactsheet.bootstrap.cli;

import com.sun.net.httpserver.HttpHandler;
import contactsheet.adapter.aws.dynamodb.SdkTableRequests;
import contactsheet.adapter.aws.s3.SdkS3Requests;
import contactsheet.adapter.events.EventReader;
import contactsheet.adapter.imaging.HeadInspector;
import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.adapter.protocol.s3.S3ObjectListing;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.application.FindObjectMetadataService;
import contactsheet.application.ReconcileBucketService;
import contactsheet.application.RecordObjectChangesService;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.bootstrap.cli.page.ContactSheetPage;
import contactsheet.bootstrap.cli.page.Interposition;
import contactsheet.domain.ObjectLocation;
import contactsheet.local.s3.LocalS3;
import contactsheet.local.s3.LocalS3Options;
import contactsheet.local.s3.NotStartedException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Where every part meets the others: S3 → event → reader → use case → source and store.
final class CompositionRoot {
  private static final Duration TOMBSTONE_LIFETIME = Duration.ofDays(1);
  private static final int MAX_CONCURRENCY = 16;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
  private static final Duration S3_TIMEOUT = Duration.ofSeconds(5);

  private final InstantSource clock = InstantSource.system();

  /// Starts a local S3 whose changes reach `store`.
  ///
  /// @param rules what the rows are to be about
  /// @param delivery how its notifications get into the queue
  /// @param report is told of every change that was handled
  LocalPipeline start(
      LocalS3Options options,
      MetadataStore store,
      RecordingRules rules,
      Delivery delivery,
      ChangeReport report) {
    return start(options, store, rules, delivery, report, Interposition.NONE);
  }

  /// The same with something between the parts.
  LocalPipeline start(
      LocalS3Options options,
      MetadataStore store,
      RecordingRules rules,
      ChangeReport report,
      Interposition between) {
    Delivery delivery = (event, queue) -> between.deliver(event, queue::add);
    return start(options, store, rules, delivery, report, between);
  }

  private LocalPipeline start(
      LocalS3Options options,
      MetadataStore store,
      RecordingRules rules,
      Delivery delivery,
      ChangeReport report,
      Interposition between) {
    var queue = new EventQueue();
    var s3 = startS3(options.withNotifications(event -> delivery.deliver(event, queue)));
    var client = s3Client(s3.endpoint());
    var requests = new SdkS3Requests(client);
    var source = source(requests, rules, between);
    var listing = new S3ObjectListing(requests);
    var ports = between.ports(new Interposition.Ports(source, listing, store));
    var handlersClock = between.clock(clock);
    var record = between.useCase(record(ports.source(), ports.store(), rules, handlersClock));
    var reconcile = between.useCase(reconcile(ports, rules, handlersClock, MAX_CONCURRENCY));
    var recording = new PersistentRecording(record, handlersClock, BETWEEN_TRIES);
    var handler = new EventHandler(between.reader(new EventReader()::read), recording, report);
    queue.open(between.handler(handler::handle, queue::add));
    return new LocalPipeline(
        s3, rules, queue, recording, reconcile, between.useCase(find(store)), client::close);
  }

  private static ObjectMetadataSource source(
      S3Requests s3, RecordingRules rules, Interposition between) {
    var inspector = inspector(rules);
    return new S3ObjectMetadataSource(s3, inspector == null ? null : between.inspector(inspector));
  }

  /// The page that shows a pipeline, before there is one.
  ///
  /// @param store the pipeline's table
  ContactSheetPage page(MetadataStore store) {
    var forget = store instanceof InMemoryMetadataStore memory ? forgetting(memory) : null;
    return new ContactSheetPage(store, forget, clock);
  }

  private static Consumer<ObjectLocation> forgetting(InMemoryMetadataStore memory) {
    return memory::forget;
  }

  /// Starts the API that reads what a pipeline recorded.
  ObjectsApi api(LocalPipeline pipeline, String host, int port) {
    return api(
        pipeline,
        host,
        port,
        exchange ->
            ObjectsResource.nothingAt(exchange.getRequestURI().getRawPath()).send(exchange));
  }

  /// The same, and the page beside it.
  ObjectsApi api(LocalPipeline pipeline, String host, int port, ContactSheetPage page) {
    return api(pipeline, host, port, page.open(pipeline.surroundings()));
  }

  private static ObjectsApi api(
      LocalPipeline pipeline, String host, int port, HttpHandler elsewhere) {
    var objects = new ObjectsResource(pipeline.find(), pipeline::buckets);
    return ObjectsApi.start(host, port, objects, elsewhere);
  }

  /// The readers' use case on a store.
  FindObjectMetadata find(MetadataStore store) {
    return new FindObjectMetadataService(store);
  }

  /// A table that is gone when the program ends.
  MetadataStore memory() {
    return InMemoryMetadataStore.keyedByFilenameAndBucket();
  }

  /// The table that the settings and the SDK's own ones name.
  MetadataStore dynamoDb(TableSettings table) {
    var index = table.listingIndex();
    var listing = index == null ? null : new Listing(index, table.listingShards());
    try {
      return new DynamoDbMetadataStore(
          SdkTableRequests.fromEnvironment(table.name()), TOMBSTONE_LIFETIME, listing);
    } catch (IllegalStateException e) {
      throw new CommandFailedException("DynamoDB cannot be used: " + e.getMessage(), e);
    }
  }

  /// Has events recorded as the function does: the S3 is the one that the SDK's own settings name.
  ///
  /// @param rules what the rows are to be about
  Replay recordingRun(TableSettings table, RecordingRules rules) {
    return new RecordingRun(record(s3(rules), dynamoDb(table), rules, clock), clock);
  }

  /// The use case for whole buckets, in the S3 that the SDK's own settings name.
  ///
  /// @param rules what the rows are to be about
  /// @param maxConcurrency the most objects handled at once
  ReconcileBucket reconcile(TableSettings table, RecordingRules rules, int maxConcurrency) {
    var ports = new Interposition.Ports(s3(rules), listing(), dynamoDb(table));
    return reconcile(ports, rules, clock, maxConcurrency);
  }

  private static ReconcileBucket reconcile(
      Interposition.Ports ports, RecordingRules rules, InstantSource clock, int maxConcurrency) {
    return new ReconcileBucketService(
        ports.listing(), ports.source(), ports.store(), clock, maxConcurrency, rules.objects());
  }

  /// What the commands measure by.
  InstantSource clock() {
    return clock;
  }

  /// What is in the S3 that the SDK's own settings name.
  ObjectListing listing() {
    return new S3ObjectListing(s3());
  }

  private static RecordObjectChanges record(
      ObjectMetadataSource source, MetadataStore store, RecordingRules rules, InstantSource clock) {
    return new RecordObjectChangesService(source, store, clock, MAX_CONCURRENCY, rules.objects());
  }

  private static @Nullable ImageInspector inspector(RecordingRules rules) {
    return rules.inspectImages() ? new HeadInspector(rules.recordPosition()) : null;
  }

  private static ObjectMetadataSource s3(RecordingRules rules) {
    return new S3ObjectMetadataSource(s3(), inspector(rules));
  }

  private static SdkS3Requests s3() {
    try {
      return SdkS3Requests.fromEnvironment();
    } catch (IllegalStateException e) {
      throw new CommandFailedException("S3 cannot be used: " + e.getMessage(), e);
    }
  }

  private static LocalS3 startS3(LocalS3Options options) {
    try {
      return LocalS3.start(options);
    } catch (NotStartedException e) {
      throw new CommandFailedException("S3 did not start: " + e.getMessage(), e);
    }
  }

  /// The local S3 lets everybody in, and needs no account, no region and no settings.
  private static S3Client s3Client(URI endpoint) {
    return S3Client.builder()
        .endpointOverride(endpoint)
        .forcePathStyle(true)
        .region(Region.US_EAST_1)
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(S3_TIMEOUT))
        .build();
  }
}
