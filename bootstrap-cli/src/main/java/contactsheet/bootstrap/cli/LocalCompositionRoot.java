package contactsheet.bootstrap.cli;

import com.sun.net.httpserver.HttpHandler;
import contactsheet.adapter.aws.s3.SdkS3Requests;
import contactsheet.adapter.events.EventReader;
import contactsheet.adapter.imaging.HeadInspector;
import contactsheet.adapter.inmemory.InMemoryAuditStatusStore;
import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.adapter.protocol.s3.S3ObjectListing;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.application.FindAuditStatusService;
import contactsheet.application.FindObjectMetadataService;
import contactsheet.application.ReconcileBucketService;
import contactsheet.application.RecordObjectChangesService;
import contactsheet.application.RunAuditRoundsService;
import contactsheet.application.port.in.FindAuditStatus;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.TimeListing;
import contactsheet.bootstrap.cli.commands.local.LocalPrograms;
import contactsheet.bootstrap.cli.commands.local.ServeSettings;
import contactsheet.bootstrap.cli.commands.local.ServedPipeline;
import contactsheet.bootstrap.cli.commands.pictures.LocalPictures;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.bootstrap.cli.page.ContactSheetPage;
import contactsheet.bootstrap.cli.page.Rounds;
import contactsheet.bootstrap.cli.page.Troubles;
import contactsheet.bootstrap.cli.pipeline.ChangeReport;
import contactsheet.bootstrap.cli.pipeline.Delivery;
import contactsheet.bootstrap.cli.pipeline.EventHandler;
import contactsheet.bootstrap.cli.pipeline.EventQueue;
import contactsheet.bootstrap.cli.pipeline.LocalPipeline;
import contactsheet.bootstrap.cli.pipeline.PersistentRecording;
import contactsheet.bootstrap.cli.pipeline.RecordingRules;
import contactsheet.bootstrap.cli.trouble.TroubledPipeline;
import contactsheet.bootstrap.cli.watch.Interposition;
import contactsheet.bootstrap.cli.watch.WatchedPipeline;
import contactsheet.bootstrap.cli.web.LocalWebServer;
import contactsheet.local.s3.LocalS3;
import contactsheet.local.s3.LocalS3Options;
import contactsheet.local.s3.NotStartedException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Wires the programs that run on this machine: S3 → event → reader → use case → source and store.
///
/// @param aws the composition root that wires the table of `serve --table dynamodb`
record LocalCompositionRoot(CompositionRoot aws) implements LocalPrograms {
  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
  private static final Duration S3_TIMEOUT = Duration.ofSeconds(5);

  @Override
  public LocalPictures pictures(boolean recordPosition) {
    var inspector = new FileInspector(new HeadInspector(recordPosition));
    return file -> {
      var found = inspector.inspect(file);
      return new LocalPictures.Inspected(found.image(), found.reads(), found.bytes());
    };
  }

  @Override
  public LocalPipeline inMemory(Delivery delivery, ChangeReport report, String... buckets) {
    var table = InMemoryMetadataStore.keyedByFilenameAndBucket();
    var options = LocalS3Options.inMemory().withBuckets(buckets);
    return start(options, new Unwatched(table), RecordingRules.DEFAULT, delivery, report);
  }

  /// A pipeline on a table in memory, as it is.
  private record Unwatched(InMemoryMetadataStore table) implements Interposition {
    @Override
    public TimeListing times() {
      return table;
    }
  }

  @Override
  public LocalWebServer rows(LocalPipeline pipeline) {
    return web(LOOPBACK, 0, pipeline.find(), LocalWebServer::nothingElse, _ -> {});
  }

  @Override
  public ServedPipeline serve(ServeSettings settings, ChangeReport report, Consumer<String> log) {
    var table = settings.table();
    return table == null
        ? serve(settings, inMemory(), report, log)
        : serve(
            settings,
            new WatchedPipeline(aws.dynamoDb(table), aws.byTime(table), aws.clock()),
            aws.audits(table),
            report,
            log);
  }

  /// A table in memory, before which trouble can be made.
  TroubledPipeline inMemory() {
    return new TroubledPipeline(InMemoryMetadataStore.keyedByFilenameAndBucket(), aws.clock());
  }

  ServedPipeline serve(
      ServeSettings settings,
      TroubledPipeline troubled,
      ChangeReport report,
      Consumer<String> log) {
    var pipeline = start(settings, troubled, report);
    troubled.open(pipeline);
    var statuses = new InMemoryAuditStatusStore();
    var run =
        new RunAuditRoundsService(pipeline.reconcile(), statuses, troubled.clock(aws.clock()));
    var watched = troubled.watched();
    var rounds = new Rounds(new FindAuditStatusService(statuses), watched.rounds(run));
    return served(settings, pipeline, troubled, watched, rounds, troubled, log, troubled::close);
  }

  ServedPipeline serve(
      ServeSettings settings,
      WatchedPipeline watched,
      FindAuditStatus audits,
      ChangeReport report,
      Consumer<String> log) {
    var pipeline = start(settings, watched, report);
    var rounds = new Rounds(audits, null);
    return served(settings, pipeline, watched, watched, rounds, null, log, watched::close);
  }

  private ServedPipeline served(
      ServeSettings settings,
      LocalPipeline pipeline,
      Interposition between,
      WatchedPipeline watched,
      Rounds rounds,
      @Nullable Troubles troubles,
      Consumer<String> log,
      Runnable closeWatch) {
    var clock = between.clock(aws.clock());
    var table = readers(between);
    var page = new ContactSheetPage(pipeline, watched, table, rounds, troubles, clock);
    var web = web(settings.host(), settings.webPort(), pipeline.find(), page, log);
    return new ServedPipeline(pipeline, page, web, closeWatch);
  }

  private LocalPipeline start(ServeSettings settings, Interposition between, ChangeReport report) {
    var data = settings.data();
    var options =
        (data == null ? LocalS3Options.inMemory() : LocalS3Options.in(data))
            .withHost(settings.host())
            .withPort(settings.s3Port())
            .withBuckets(settings.buckets().toArray(String[]::new));
    var memory = settings.memory();
    if (memory != null) {
      options = options.withMemory(memory);
    }
    Delivery delivery = (event, queue) -> between.deliver(event, queue::add);
    return start(options, between, settings.rules(), delivery, report);
  }

  /// Starts a local S3 whose changes reach the table of `between`.
  LocalPipeline start(
      LocalS3Options options,
      Interposition between,
      RecordingRules rules,
      Delivery delivery,
      ChangeReport report) {
    var queue = new EventQueue();
    var s3 =
        startS3(
            options
                .withNotifications(event -> delivery.deliver(event, queue))
                .withRoom(queue::awaitRoom));
    var client = s3Client(s3.endpoint());
    var requests = new SdkS3Requests(client);
    var ports = between.ports(source(requests, rules, between), new S3ObjectListing(requests));
    var clock = between.clock(aws.clock());
    var record =
        new RecordObjectChangesService(
            ports.source(), ports.store(), clock, CompositionRoot.MAX_CONCURRENCY, rules.objects());
    var reconcile =
        new ReconcileBucketService(
            ports.listing(),
            ports.source(),
            ports.store(),
            clock,
            CompositionRoot.MAX_CONCURRENCY,
            rules.objects());
    var recording = new PersistentRecording(between.recording(record), clock, BETWEEN_TRIES);
    var handler = new EventHandler(between.reader(new EventReader()::read), recording, report);
    queue.open(between.handler(handler::handle, queue::add));
    return new LocalPipeline(
        s3,
        rules.objects(),
        queue,
        recording,
        between.reconciling(reconcile),
        between.finding(readers(between)),
        client::close);
  }

  private static FindObjectMetadata readers(Interposition between) {
    var times = between.times();
    return times == null
        ? new FindObjectMetadataService(between.table())
        : new FindObjectMetadataService(between.table(), times);
  }

  private static ObjectMetadataSource source(
      S3Requests s3, RecordingRules rules, Interposition between) {
    var inspector = CompositionRoot.inspector(rules);
    return new S3ObjectMetadataSource(s3, inspector == null ? null : between.inspector(inspector));
  }

  private static LocalWebServer web(
      String host, int port, FindObjectMetadata find, HttpHandler elsewhere, Consumer<String> log) {
    try {
      return LocalWebServer.start(host, port, find, elsewhere, log);
    } catch (IOException e) {
      throw new CommandFailedException(
          "the API did not start: cannot listen on "
              + (host + ":" + port + " (" + e.getMessage() + "): choose another port"),
          e);
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
