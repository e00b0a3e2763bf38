package contactsheet.local.backend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// The S3 and the DynamoDB that a function talks to under measurement or in training, over TLS.
public final class Backend implements AutoCloseable {
  private final Queue<ReceivedRequest> received = new ConcurrentLinkedQueue<>();
  private final TrustedRoots roots;
  private final LoopbackServer s3;
  private final LoopbackServer dynamoDb;
  private final List<SlowNetwork> networks = new ArrayList<>();
  private final Map<String, String> environment;
  private volatile Duration delay = Duration.ZERO;
  private volatile @Nullable ScannedBucket scanned;

  /// @param folder the folder for the certificates, new ones in each run
  public Backend(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
    this(folder, Duration.ZERO);
  }

  /// @param folder the folder for the certificates, new ones in each run
  /// @param roundTrip how long the network takes from the function to S3 or DynamoDB and back
  public Backend(Path folder, Duration roundTrip)
      throws IOException, InterruptedException, GeneralSecurityException {
    var chain = CertificateChain.make(folder);
    roots = TrustedRoots.write(chain.root(), folder);
    s3 = LoopbackServer.overTls(chain.identity(), recorded("s3", this::answerAsS3));
    dynamoDb =
        LoopbackServer.overTls(chain.identity(), recorded("dynamodb", this::answerAsDynamoDb));
    environment = environment(endpoint(s3, roundTrip), endpoint(dynamoDb, roundTrip));
  }

  private String endpoint(LoopbackServer server, Duration roundTrip) throws IOException {
    if (roundTrip.isZero()) {
      return "https://" + server.address();
    }
    var network = new SlowNetwork(server.port(), roundTrip);
    networks.add(network);
    return "https://127.0.0.1:" + network.port();
  }

  private interface Answers {
    void to(ReceivedRequest request, HttpExchange exchange) throws IOException;
  }

  private HttpHandler recorded(String service, Answers answers) {
    return exchange -> {
      try (exchange) {
        var request = ReceivedRequest.of(service, exchange);
        received.add(request);
        if (delay.isPositive()) {
          Thread.sleep(delay);
        }
        answers.to(request, exchange);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    };
  }

  private void answerAsS3(ReceivedRequest request, HttpExchange exchange) throws IOException {
    var bucket = scanned;
    if (bucket != null && ScannedBucket.isListing(request)) {
      bucket.list(request, exchange);
    } else {
      S3Server.answer(request, exchange);
    }
  }

  private void answerAsDynamoDb(ReceivedRequest request, HttpExchange exchange) throws IOException {
    var bucket = scanned;
    if (bucket == null) {
      DynamoDbServer.answer(request, exchange);
    } else {
      bucket.table().answer(request, exchange);
    }
  }

  /// From now on it lists the objects of a bucket too, and keeps their rows.
  public void scanned(ScannedBucket bucket) {
    scanned = bucket;
  }

  /// Sets the time of each answer of S3 and DynamoDB.
  public void answerAfter(Duration delay) {
    this.delay = delay;
  }

  /// The certificates that the function's clients have to trust.
  public TrustedRoots roots() {
    return roots;
  }

  /// The variables that Lambda sets for a function.
  public Map<String, String> environment() {
    return environment;
  }

  private static Map<String, String> environment(String s3, String dynamoDb) {
    var of = Credentials.OF_THE_FUNCTION;
    var environment = new HashMap<String, String>();
    environment.put("AWS_REGION", of.region());
    environment.put("AWS_DEFAULT_REGION", of.region());
    environment.put("AWS_ACCESS_KEY_ID", of.id());
    environment.put("AWS_SECRET_ACCESS_KEY", of.secret());
    environment.put("AWS_SESSION_TOKEN", of.sessionToken());
    environment.put("AWS_ENDPOINT_URL_S3", s3);
    environment.put("AWS_ENDPOINT_URL_DYNAMODB", dynamoDb);
    return Map.copyOf(environment);
  }

  /// Returns the requests since the last call, which are checked after the measurement.
  public Requests takeRequests() {
    var requests = new ArrayList<ReceivedRequest>();
    for (var next = received.poll(); next != null; next = received.poll()) {
      requests.add(next);
    }
    return new Requests(List.copyOf(requests));
  }

  @Override
  public void close() {
    networks.forEach(SlowNetwork::close);
    s3.close();
    dynamoDb.close();
  }
}
