package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.adapter.aws.dynamodb.SdkTableRequests;
import contactsheet.adapter.aws.s3.SdkS3Requests;
import contactsheet.adapter.imaging.HeadInspector;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.application.RecordObjectChangesService;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// The whole function in the test's own JVM, on the real adapters. Its clients try as often as the
/// deployed ones, but hurry between their tries.
final class WholeFunction implements AutoCloseable {
  private static final Duration TOMBSTONE_LIFETIME = Duration.ofDays(1);
  private static final Duration MARGIN = Duration.ofMillis(1500);
  private static final BackoffStrategy HURRY = BackoffStrategy.fixedDelay(Duration.ofMillis(10));
  private static final int ATTEMPTS = 3;

  private final S3Client s3;
  private final DynamoDbClient dynamoDb;
  private final MetadataFunction function;

  /// @param patience with each try of a call
  WholeFunction(URI s3, URI dynamoDb, String table, Duration patience) {
    this.s3 = client(S3Client.builder().forcePathStyle(true), s3, patience);
    this.dynamoDb = client(DynamoDbClient.builder(), dynamoDb, patience);
    var clock = InstantSource.system();
    var changes =
        new RecordObjectChangesService(
            new S3ObjectMetadataSource(new SdkS3Requests(this.s3), new HeadInspector(false)),
            new DynamoDbMetadataStore(
                new SdkTableRequests(this.dynamoDb, table), TOMBSTONE_LIFETIME, null),
            clock,
            64);
    function = new MetadataFunction(changes, clock, MARGIN);
  }

  /// Handles an event, and returns the answer.
  ///
  /// @throws RecordsFailedException if the invocation fails
  String invoke(String event) throws IOException {
    return invoke(event, Duration.ofSeconds(60));
  }

  /// Handles an event in the given time, and returns the answer.
  ///
  /// @throws RecordsFailedException if the invocation fails
  String invoke(String event, Duration remaining) throws IOException {
    var answer = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(event.getBytes(UTF_8)), answer, new TestInvocation(remaining));
    return answer.toString(UTF_8);
  }

  private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(
      B builder, URI endpoint, Duration patience) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .httpClient(UrlConnectionHttpClient.builder().socketTimeout(patience).build())
        .overrideConfiguration(configuration -> hurry(configuration, patience))
        .build();
  }

  private static void hurry(ClientOverrideConfiguration.Builder configuration, Duration patience) {
    configuration
        .apiCallAttemptTimeout(patience)
        .retryStrategy(
            retry ->
                retry
                    .maxAttempts(ATTEMPTS)
                    .backoffStrategy(HURRY)
                    .throttlingBackoffStrategy(HURRY));
  }

  @Override
  public void close() {
    s3.close();
    dynamoDb.close();
  }
}
