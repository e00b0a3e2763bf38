package contactsheet.bootstrap.lambda;

import contactsheet.adapter.aws.dynamodb.SdkTableRequests;
import contactsheet.adapter.aws.s3.SdkS3Requests;
import contactsheet.adapter.crt.Environment;
import contactsheet.adapter.crt.Patience;
import contactsheet.adapter.crt.dynamodb.CrtTableRequests;
import contactsheet.adapter.crt.s3.CrtS3Requests;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.s3.S3Requests;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
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

/// What the packages of the function carry their requests with. Its clients try again as the
/// deployed ones do, but the tests do not wait as long.
enum Carrier {
  /// The package with the AWS SDK.
  SDK {
    @Override
    S3Requests s3(URI endpoint, Duration patience) {
      return new SdkS3Requests(client(S3Client.builder().forcePathStyle(true), endpoint, patience));
    }

    @Override
    TableRequests table(String name, URI endpoint, Duration patience) {
      return new SdkTableRequests(client(DynamoDbClient.builder(), endpoint, patience), name);
    }

    @Override
    S3Requests deployedS3(URI endpoint) {
      setProperties("aws.endpointUrlS3", endpoint);
      return SdkS3Requests.fromEnvironment(false);
    }

    @Override
    TableRequests deployedTable(String name, URI endpoint) {
      setProperties("aws.endpointUrlDynamoDb", endpoint);
      return SdkTableRequests.fromEnvironment(name);
    }

    // The SDK takes system properties before the environment, which a test cannot change.
    private static void setProperties(String name, URI endpoint) {
      System.setProperty(name, endpoint.toString());
      System.setProperty("aws.region", REGION);
      System.setProperty("aws.accessKeyId", "test");
      System.setProperty("aws.secretAccessKey", "test");
    }

    @Override
    boolean waitsEndWhenInterrupted() {
      return false;
    }
  },

  /// The lean packages, with AWS's native runtime.
  CRT {
    @Override
    S3Requests s3(URI endpoint, Duration patience) {
      return new CrtS3Requests(environment(endpoint, patience));
    }

    @Override
    TableRequests table(String name, URI endpoint, Duration patience) {
      return new CrtTableRequests(environment(endpoint, patience), name);
    }

    @Override
    S3Requests deployedS3(URI endpoint) {
      return new CrtS3Requests(environment(endpoint));
    }

    @Override
    TableRequests deployedTable(String name, URI endpoint) {
      return new CrtTableRequests(environment(endpoint), name);
    }

    @Override
    boolean waitsEndWhenInterrupted() {
      return true;
    }
  };

  private static final String REGION = "eu-central-1";
  private static final BackoffStrategy HURRY = BackoffStrategy.fixedDelay(Duration.ofMillis(10));

  /// @param patience how long each try of a call waits for its answer
  abstract S3Requests s3(URI endpoint, Duration patience);

  /// @param patience how long each try of a call waits for its answer
  abstract TableRequests table(String name, URI endpoint, Duration patience);

  /// Returns one with the deployed client's times and retries. The SDK's leaves system properties.
  abstract S3Requests deployedS3(URI endpoint);

  /// Returns one with the deployed client's times and retries. The SDK's leaves system properties.
  abstract TableRequests deployedTable(String name, URI endpoint);

  /// As its package's composition root says.
  abstract boolean waitsEndWhenInterrupted();

  /// The pauses of this carrier double and cannot be shortened: so it tries twice.
  private static Environment environment(URI endpoint, Duration patience) {
    return environment(endpoint).with(new Patience(2, patience, patience.multipliedBy(3)));
  }

  private static Environment environment(URI endpoint) {
    var variables =
        Map.of(
            "AWS_REGION",
            REGION,
            "AWS_ACCESS_KEY_ID",
            "test",
            "AWS_SECRET_ACCESS_KEY",
            "test",
            "AWS_ENDPOINT_URL",
            endpoint.toString());
    return new Environment(variables::get);
  }

  private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(
      B builder, URI endpoint, Duration patience) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.of(REGION))
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
            retry -> retry.maxAttempts(3).backoffStrategy(HURRY).throttlingBackoffStrategy(HURRY));
  }
}
