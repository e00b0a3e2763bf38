package contactsheet.contract.aws.proof;

import contactsheet.application.RecordObjectChangesService;
import contactsheet.contract.TableLayout;
import contactsheet.contract.aws.DynamoDbLocal;
import contactsheet.contract.aws.SdkClients;
import contactsheet.contract.aws.TestTable;
import contactsheet.local.s3.LocalS3;
import contactsheet.local.s3.LocalS3Options;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/// One random history of a few keys, handled by many threads over connections that fail.
final class Round {
  private static final String BUCKET = "photos";
  private static final List<String> KEYS =
      List.of("crane.jpg", "heron.txt", "ibis.PNG", "kite.jpg", "rook.txt", "swan.heic");

  private static final int USERS = 2;
  private static final int CHANGES_EACH = 40;
  private static final int HANDLERS = 8;
  private static final int MOST_BACKLOG = 24;

  /// Makes the adapters under test.
  interface AdaptersMaker {
    Adapters make(URI s3, URI dynamoDb, String table, Patience patience);
  }

  private final long seed;
  private final Random random;
  private final Deliveries deliveries;
  private final boolean versioned;
  private final TableLayout layout;
  private final Patience patience;
  private final AdaptersMaker adapters;
  private final UnaryOperator<ForwardedRequest> bug;
  private final Faults s3Faults;
  private final Faults dynamoDbFaults;

  /// @param seed the seed of the history, the deliveries and the faults; it does not settle the
  ///     order of the threads
  /// @param adapters the maker of the adapters under test
  /// @param bug the function that changes each request to DynamoDB
  Round(long seed, AdaptersMaker adapters, UnaryOperator<ForwardedRequest> bug) {
    this.seed = seed;
    this.adapters = adapters;
    this.bug = bug;
    random = new Random(seed);
    deliveries = new Deliveries(random.nextLong(), 1 + random.nextInt(MOST_BACKLOG));
    versioned = random.nextBoolean();
    layout = random.nextBoolean() ? TableLayout.FILENAME_ONLY : TableLayout.FILENAME_AND_BUCKET;
    patience = new Patience(Duration.ofMillis(250 + random.nextInt(250)), 1 + random.nextInt(3));
    s3Faults = new Faults(random.nextLong(), random.nextDouble(0.05, 0.3));
    dynamoDbFaults = new Faults(random.nextLong(), random.nextDouble(0.05, 0.3));
  }

  /// Plays it to its end.
  Result play() throws InterruptedException, ExecutionException {
    var start = System.nanoTime();
    var options =
        LocalS3Options.inMemory()
            .withBuckets(BUCKET)
            .withNotifications(message -> deliveries.add(Notification.read(message)));
    var table = TestTable.timed(DynamoDbLocal.client(), layout);
    try (var server = LocalS3.start(options);
        var s3 = SdkClients.s3(server.endpoint())) {
      keepVersions(s3);
      playOverProxies(server, s3, table.name());
      return new Result(
          figures(Duration.ofNanos(System.nanoTime() - start)),
          Contents.ofBucket(s3, BUCKET),
          Contents.ofTable(DynamoDbLocal.client(), table.name()),
          Contents.ofIndex(DynamoDbLocal.client(), table.name(), TestTable.TIME_INDEX));
    }
  }

  private void keepVersions(S3Client s3) {
    if (versioned) {
      s3.putBucketVersioning(
          put ->
              put.bucket(BUCKET)
                  .versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
    }
  }

  /// When the proxies are closed, every late request has arrived.
  private void playOverProxies(LocalS3 server, S3Client s3, String table)
      throws InterruptedException, ExecutionException {
    var longest = patience.attempt();
    try (var toS3 =
            new FaultyProxy(
                server.endpoint(), Protocol.S3, s3Faults, longest, UnaryOperator.identity());
        var toDynamoDb =
            new FaultyProxy(
                DynamoDbLocal.endpoint(), Protocol.DYNAMODB, dynamoDbFaults, longest, bug);
        var handlers = adapters.make(toS3.endpoint(), toDynamoDb.endpoint(), table, patience)) {
      runAll(
          s3,
          new RecordObjectChangesService(
              handlers.source(), handlers.store(), InstantSource.system(), HANDLERS));
    }
  }

  private void runAll(S3Client s3, RecordObjectChangesService changes)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(USERS + HANDLERS)) {
      var users = new ArrayList<Callable<@Nullable Void>>();
      var handlers = new ArrayList<Future<@Nullable Void>>();
      for (int i = 0; i < HANDLERS; i++) {
        handlers.add(threads.submit(new Handler(changes, deliveries, fork())));
      }
      for (int i = 0; i < USERS; i++) {
        users.add(user(s3));
      }
      try {
        getAll(threads.invokeAll(users));
      } finally {
        deliveries.complete();
      }
      getAll(handlers);
    }
  }

  private Callable<@Nullable Void> user(S3Client s3) {
    var user = new BucketUser(s3, BUCKET, KEYS, versioned, fork(), deliveries);
    return () -> {
      user.change(CHANGES_EACH);
      return null;
    };
  }

  private static void getAll(List<Future<@Nullable Void>> futures)
      throws InterruptedException, ExecutionException {
    for (var future : futures) {
      future.get();
    }
  }

  private Random fork() {
    return new Random(random.nextLong());
  }

  private String figures(Duration time) {
    return "seed %d (%s%s, at most %d attempts of %d ms): %s in %d ms; S3 %s, DynamoDB %s"
        .formatted(
            seed,
            layout,
            versioned ? ", versioned" : "",
            patience.attempts(),
            patience.attempt().toMillis(),
            deliveries,
            time.toMillis(),
            s3Faults.counts(),
            dynamoDbFaults.counts());
  }
}
