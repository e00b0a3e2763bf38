package contactsheet.specification.aws;

import contactsheet.adapter.crt.Environment;
import contactsheet.adapter.crt.Patience;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// S3 and DynamoDB, and their clients. In a history a client sends each request once: a retry would
/// be a second operation that the history does not have.
///
/// @param s3 the endpoint of S3, if it is not AWS's
/// @param dynamoDb the endpoint of DynamoDB, if it is not AWS's
record Services(@Nullable URI s3, @Nullable URI dynamoDb) {
  private static final Duration ATTEMPT = Duration.ofSeconds(5);
  private static final Duration LONG_ATTEMPT = Duration.ofMinutes(1);

  /// Clients without retries, for histories.
  Clients impatient() {
    return clients(AwsRetryStrategy.doNotRetry(), ATTEMPT);
  }

  /// Clients with long time limits and retries, to make and remove the resources of histories.
  Clients patient() {
    return clients(AwsRetryStrategy.standardRetryStrategy(), LONG_ATTEMPT);
  }

  /// One of each.
  record Clients(S3Client s3, DynamoDbClient dynamoDb) implements AutoCloseable {
    @Override
    public void close() {
      s3.close();
      dynamoDb.close();
    }
  }

  private Clients clients(RetryStrategy retries, Duration attempt) {
    return new Clients(
        client(S3Client.builder().forcePathStyle(s3 != null), s3, retries, attempt),
        client(DynamoDbClient.builder(), dynamoDb, retries, attempt));
  }

  private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(
      B builder, @Nullable URI endpoint, RetryStrategy retries, Duration attempt) {
    if (endpoint != null) {
      builder.endpointOverride(endpoint);
    }
    return builder
        .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(attempt))
        .overrideConfiguration(it -> it.retryStrategy(retries))
        .build();
  }

  /// The endpoints of the services.
  Region region() {
    return new DefaultAwsRegionProviderChain().getRegion();
  }

  /// The native runtime reads no profiles, so it gets the SDK's settings.
  Environment environment() {
    var found = new HashMap<>(System.getenv());
    found.put("AWS_REGION", region().id());
    try (var provider = DefaultCredentialsProvider.builder().build()) {
      found.putAll(variables(provider.resolveCredentials()));
    }
    put(found, "AWS_ENDPOINT_URL_S3", s3);
    put(found, "AWS_ENDPOINT_URL_DYNAMODB", dynamoDb);
    return new Environment(found::get).with(new Patience(1, ATTEMPT, ATTEMPT));
  }

  private static Map<String, String> variables(AwsCredentials credentials) {
    var variables = new HashMap<String, String>();
    variables.put("AWS_ACCESS_KEY_ID", credentials.accessKeyId());
    variables.put("AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey());
    if (credentials instanceof AwsSessionCredentials session) {
      variables.put("AWS_SESSION_TOKEN", session.sessionToken());
    }
    return variables;
  }

  private static void put(Map<String, String> variables, String name, @Nullable URI value) {
    if (value != null) {
      variables.put(name, value.toString());
    }
  }
}
