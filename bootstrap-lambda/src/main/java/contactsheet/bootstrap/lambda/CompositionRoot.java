package contactsheet.bootstrap.lambda;

import contactsheet.adapter.events.EventReader;
import contactsheet.adapter.imaging.HeadInspector;
import contactsheet.adapter.protocol.dynamodb.DynamoDbAuditStatusStore;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.dynamodb.DynamoDbTimeListing;
import contactsheet.adapter.protocol.dynamodb.Listing;
import contactsheet.adapter.protocol.dynamodb.PacedTableRequests;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.dynamodb.TimeIndex;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.adapter.protocol.s3.PacedS3Requests;
import contactsheet.adapter.protocol.s3.S3AuditReports;
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
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.application.port.in.RunAuditRounds;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Connects the rings for every package of the function: the S3 adapter with its inspector of
/// pictures, the DynamoDB adapter, and the use case between them. Each package has a root of its
/// own, which adds the carriers of requests to S3 and DynamoDB.
public abstract class CompositionRoot {
  private static final ObjectLocation NOBODYS =
      new ObjectLocation(new BucketName("contactsheet"), new ObjectKey("of nobody"));

  private final Settings settings;

  /// On the settings of this process's environment.
  ///
  /// @throws InvalidSettingException if a variable has a value that is not allowed
  /// @throws IllegalStateException if the package is a mixture of two builds
  protected CompositionRoot() {
    this(Settings.from(System.getenv()));
    TrainedClassPath.ofThisPackage().require(System.getProperty("java.class.path", ""));
  }

  /// @param settings the settings that the deployer may choose
  CompositionRoot(Settings settings) {
    this.settings = settings;
  }

  /// Returns the carrier of requests to S3, with the region, the credentials and the endpoint of
  /// the environment.
  ///
  /// @param requesterPays whether each request says that its sender pays for it
  protected abstract S3Requests s3(boolean requesterPays);

  /// Carries requests to a table, with the region, the credentials and the endpoint of the
  /// environment.
  ///
  /// @param name the table's name
  protected abstract TableRequests table(String name);

  /// Returns whether the carriers stop waiting when Lambda's own thread is interrupted, so that an
  /// event of one object needs no other thread. Clients on the JDK's sockets do so on virtual
  /// threads alone.
  protected boolean waitsEndWhenInterrupted() {
    return false;
  }

  /// Reads events, those of the servers included that the settings name.
  final EventReader events() {
    return new EventReader(settings.eventSources());
  }

  /// The use case on its adapters.
  final RecordObjectChanges recordObjectChanges() {
    var source = new S3ObjectMetadataSource(s3(settings.requesterPays()), inspector());
    var changes =
        new RecordObjectChangesService(
            source, store(), clock(), settings.maxConcurrency(), settings.objects());
    return waitsEndWhenInterrupted() ? changes.withSingleObjectsOnTheCallersThread() : changes;
  }

  /// Returns the use case of audits, which lists the bucket besides observing its objects.
  final RunAuditRounds runAuditRounds(AuditSettings audits) {
    var perSecond = audits.requestsPerSecond();
    var rate = perSecond == null ? null : new RequestRate(perSecond);
    var s3 = paced(s3(settings.requesterPays()), rate);
    var table = paced(table(settings.tableName()), rate);
    var reconcile =
        new ReconcileBucketService(
            new S3ObjectListing(s3),
            new S3ObjectMetadataSource(s3, inspector()),
            store(table),
            clock(),
            settings.maxConcurrency(),
            settings.objects());
    return new RunAuditRoundsService(
        reconcile,
        new DynamoDbAuditStatusStore(table),
        audits.reports() == null
            ? null
            : new S3AuditReports(s3, audits.reports().bucket(), audits.reports().prefix()),
        clock(),
        PageQuery.MAX_LIMIT);
  }

  private static S3Requests paced(S3Requests s3, @Nullable RequestRate rate) {
    return rate == null ? s3 : new PacedS3Requests(s3, rate::awaitTurn);
  }

  private static TableRequests paced(TableRequests table, @Nullable RequestRate rate) {
    return rate == null ? table : new PacedTableRequests(table, rate::awaitTurn);
  }

  /// Returns the use case of readers, which needs no S3. Their store writes no row, and looks for
  /// none that the indexes by time lack.
  final FindObjectMetadata findObjectMetadata() {
    var table = table(settings.tableName());
    var store = store(table, null);
    var times = times();
    return times == null
        ? new FindObjectMetadataService(store)
        : new FindObjectMetadataService(store, new DynamoDbTimeListing(table, times));
  }

  /// The use case of those who ask what the audits have verified.
  final FindAuditStatus findAuditStatus() {
    return new FindAuditStatusService(new DynamoDbAuditStatusStore(table(settings.tableName())));
  }

  /// Reads the row of an object that does not exist. It changes nothing, and afterwards the client,
  /// the connection and the provider of credentials have been used once.
  final void warmUp() {
    var _ = store().find(NOBODYS);
  }

  /// The clock for the rows' times and for the deadline.
  final InstantSource clock() {
    return InstantSource.system();
  }

  /// The time before Lambda's own limit from which no object is started.
  final Duration deadlineMargin() {
    return settings.deadlineMargin();
  }

  private MetadataStore store() {
    return store(table(settings.tableName()));
  }

  private MetadataStore store(TableRequests table) {
    return store(table, times());
  }

  private MetadataStore store(TableRequests table, @Nullable TimeIndex times) {
    return new DynamoDbMetadataStore(table, settings.tombstoneLifetime(), listing(), times);
  }

  private @Nullable ImageInspector inspector() {
    return settings.inspectImages() ? new HeadInspector(settings.recordPosition()) : null;
  }

  private @Nullable Listing listing() {
    var index = settings.listingIndex();
    return index == null ? null : new Listing(index, settings.listingShards());
  }

  private @Nullable TimeIndex times() {
    var index = settings.timeIndex();
    return index == null ? null : new TimeIndex(index, settings.listingShards());
  }
}
