package contactsheet.adapter.aws.proof;

import contactsheet.contract.aws.proof.Patience;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// The clients under test, as impatient as they have to be.
record ImpatientClients(Patience patience) {
  private static final StaticCredentialsProvider ANYONE =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("anyone", "anything"));

  S3Client s3(URI endpoint) {
    return build(S3Client.builder().forcePathStyle(true), endpoint);
  }

  DynamoDbClient dynamoDb(URI endpoint) {
    return build(DynamoDbClient.builder(), endpoint);
  }

  private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C build(
      B builder, URI endpoint) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(ANYONE)
        .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(patience.attempt()))
        .overrideConfiguration(this::timesAndRetries)
        .build();
  }

  private void timesAndRetries(ClientOverrideConfiguration.Builder configuration) {
    configuration
        .apiCallAttemptTimeout(patience.attempt())
        .retryStrategy(
            AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(patience.attempts())
                .backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.fixedDelay(Duration.ofMillis(5)))
                .build());
  }
}
