package contactsheet.adapter.aws;

import contactsheet.adapter.protocol.text.ServerText;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// The common settings of the AWS clients. The SDK itself reads region, credentials, endpoints and
/// its other variables. Public only because each service has a package of its own.
public final class ClientSettings {
  /// Within a region a connection takes a few milliseconds; one lost packet costs another second.
  static final Duration CONNECT = Duration.ofSeconds(2);

  /// Both services answer small requests within tens of milliseconds. After this time an answer is
  /// more likely lost than late, and a retry is quicker than waiting.
  static final Duration ATTEMPT = Duration.ofSeconds(3);

  /// Three attempts, as the SDK's standard mode makes, with the pauses between them.
  static final Duration CALL = Duration.ofSeconds(10);

  /// The JDK's own setting, for which it has no other place; it reads it once, at its first
  /// request.
  private static final String IDLE_CONNECTIONS = "http.maxConnections";

  /// The JDK keeps 5 idle connections to a host, far fewer than there are objects handled at once:
  /// each event would then open most of its connections anew. There are never more idle ones than
  /// were in use at once, so this is as many as may ever be.
  private static final int MAX_IDLE_CONNECTIONS = 1000;

  /// The endpoint itself may contain a password, so it is not repeated.
  private static final String NO_ENDPOINT =
      "an endpoint has to be like https://host or http://host:port; see AWS_ENDPOINT_URL_S3,"
          + " AWS_ENDPOINT_URL_DYNAMODB, AWS_ENDPOINT_URL and the profile's endpoint_url";

  private ClientSettings() {}

  /// Builds a client with these settings.
  ///
  /// @throws IllegalStateException if the environment lacks what a client needs, or has an endpoint
  ///     that is none; the message says what
  public static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C extends SdkClient>
      C build(B builder) {
    keepConnections();
    try {
      var client =
          builder
              .httpClientBuilder(
                  UrlConnectionHttpClient.builder()
                      .connectionTimeout(CONNECT)
                      .socketTimeout(ATTEMPT))
              .overrideConfiguration(ClientSettings::timesAndRetries)
              .build();
      client
          .serviceClientConfiguration()
          .endpointOverride()
          .ifPresent(ClientSettings::requireServer);
      return client;
    } catch (SdkClientException e) {
      throw new IllegalStateException("no AWS client can be made: " + reason(e), e);
    } catch (RuntimeException e) { // the SDK's own faults, if an endpoint is not a URL
      throw new IllegalStateException("no AWS client can be made: " + NO_ENDPOINT, e);
    }
  }

  private static void requireServer(URI endpoint) {
    if (endpoint.getHost() == null || !endpoint.getScheme().matches("https?")) {
      throw new IllegalArgumentException(NO_ENDPOINT);
    }
  }

  /// A value that the deployer has set is kept.
  private static void keepConnections() {
    if (System.getProperty(IDLE_CONNECTIONS) == null) {
      System.setProperty(IDLE_CONNECTIONS, String.valueOf(MAX_IDLE_CONNECTIONS));
    }
  }

  /// Returns a sentence for a request that the SDK could not send. If a setting is missing, the
  /// SDK's message lists where it searched; this sentence says what to set.
  public static String reason(SdkException cause) {
    var message = String.valueOf(cause.getMessage());
    if (message.startsWith("Unable to load region")) {
      return "there is no AWS region: set AWS_REGION, or AWS_PROFILE to a profile that has one";
    }
    if (message.startsWith("Unable to load credentials")) {
      return "there are no AWS credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or"
          + " AWS_PROFILE to a profile that has them";
    }
    return message.startsWith("An invalid URI was configured")
        ? NO_ENDPOINT
        : ServerText.shown(message);
  }

  /// The attempt has a limit beside the socket's, because a server that sends a byte now and then
  /// never reaches a socket's limit.
  private static void timesAndRetries(ClientOverrideConfiguration.Builder configuration) {
    configuration
        .apiCallTimeout(CALL)
        .apiCallAttemptTimeout(ATTEMPT)
        .retryStrategy(RetryMode.resolver().defaultRetryMode(RetryMode.STANDARD).resolve());
  }
}
