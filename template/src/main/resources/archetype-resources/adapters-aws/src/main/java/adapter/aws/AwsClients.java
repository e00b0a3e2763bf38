package ${package}.adapter.aws;

import java.time.Duration;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// The common configuration of the AWS clients. The SDK reads region, credentials and endpoints
/// itself.
public final class AwsClients {
  private AwsClients() {}

  /// Builds a client with timeouts that fit into an invocation.
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

  /// Returns a sentence for a call that failed after the SDK's own retries, with AWS's message.
  static String reason(String doing, SdkException cause, String rights) {
    var isRefusal = cause instanceof AwsServiceException refusal && refusal.statusCode() < 500;
    return (isRefusal ? "AWS refused to " : "AWS did not answer when asked to ")
        + "%s: %s%s"
            .formatted(doing, cause.getMessage(), isRefusal ? " (the role needs " + rights + ")" : "");
  }
}
