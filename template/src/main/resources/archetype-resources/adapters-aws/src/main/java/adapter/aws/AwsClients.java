package ${package}.adapter.aws;

import java.time.Duration;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// What the AWS clients have in common. Region, credentials and endpoints are the SDK's to read.
public final class AwsClients {
  private AwsClients() {}

  /// The client that `builder` makes, with limits of time that fit into an invocation.
  public static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C build(
      B builder) {
    return builder
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(
            it ->
                it.retryStrategy(RetryMode.STANDARD)
                    .apiCallAttemptTimeout(Duration.ofSeconds(3))
                    .apiCallTimeout(Duration.ofSeconds(10)))
        .build();
  }

  /// Why it failed after the SDK's own retries, in AWS's words. Contactsheet's `S3Failures` and
  /// `TableFailures` say for each cause what to do.
  static String reason(String doing, SdkException cause, String rights) {
    var isRefusal = cause instanceof AwsServiceException refusal && refusal.statusCode() < 500;
    return (isRefusal ? "AWS refused to " : "AWS did not answer when asked to ")
        + "%s: %s%s"
            .formatted(doing, cause.getMessage(), isRefusal ? " (the role needs " + rights + ")" : "");
  }
}
