package contactsheet.benchmark.floor;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.benchmark.floor.Exchange.Answer;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.crt.auth.credentials.Credentials;
import software.amazon.awssdk.crt.auth.signing.AwsSigner;
import software.amazon.awssdk.crt.auth.signing.AwsSigningConfig;
import software.amazon.awssdk.crt.auth.signing.AwsSigningConfig.AwsSignedBodyHeaderType;
import software.amazon.awssdk.crt.http.HttpClientConnectionManager;
import software.amazon.awssdk.crt.http.HttpClientConnectionManagerOptions;
import software.amazon.awssdk.crt.http.HttpHeader;
import software.amazon.awssdk.crt.http.HttpRequest;
import software.amazon.awssdk.crt.io.ClientBootstrap;
import software.amazon.awssdk.crt.io.ClientTlsContext;
import software.amazon.awssdk.crt.io.EventLoopGroup;
import software.amazon.awssdk.crt.io.SocketOptions;
import software.amazon.awssdk.crt.io.TlsContextOptions;

/// The two requests of a record: HEAD, or GET of 64 KB for a picture, as the function sends them,
/// and then PutItem. Nothing waits for an answer but the last one.
final class NativeRequests {
  /// Enough for every record of the largest event at once.
  private static final int CONNECTIONS = 100;

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private final URI s3;
  private final URI dynamoDb;
  private final HttpClientConnectionManager toS3;
  private final HttpClientConnectionManager toDynamoDb;
  private final String region;
  private final byte[] keyId;
  private final byte[] secret;
  private final byte[] token;

  /// @param variables the environment variables: those that Lambda sets, and the addresses of S3
  ///     and DynamoDB
  NativeRequests(Map<String, String> variables) {
    EventLoopGroup.setStaticDefaultNumThreads(1);
    var tls = TlsContextOptions.createDefaultClient();
    tls.withCertificateAuthorityFromPath(null, of(variables, "SSL_CERT_FILE"));
    var trust = new ClientTlsContext(tls);
    s3 = URI.create(of(variables, "AWS_ENDPOINT_URL_S3"));
    dynamoDb = URI.create(of(variables, "AWS_ENDPOINT_URL_DYNAMODB"));
    toS3 = connections(s3, trust);
    toDynamoDb = connections(dynamoDb, trust);
    region = of(variables, "AWS_REGION");
    keyId = of(variables, "AWS_ACCESS_KEY_ID").getBytes(UTF_8);
    secret = of(variables, "AWS_SECRET_ACCESS_KEY").getBytes(UTF_8);
    token = of(variables, "AWS_SESSION_TOKEN").getBytes(UTF_8);
  }

  private static String of(Map<String, String> variables, String name) {
    return Objects.requireNonNull(variables.get(name), name);
  }

  private static HttpClientConnectionManager connections(URI server, ClientTlsContext trust) {
    return HttpClientConnectionManager.create(
        new HttpClientConnectionManagerOptions()
            .withClientBootstrap(ClientBootstrap.getOrCreateStaticDefault())
            .withSocketOptions(new SocketOptions())
            .withTlsContext(trust)
            .withUri(server)
            .withMaxConnections(CONNECTIONS));
  }

  /// Observes an object and writes its row.
  CompletableFuture<Void> record(String bucket, String key) {
    return observed(bucket, key)
        .thenCompose(answer -> written(row(bucket, key, answer)))
        .thenAccept(NativeRequests::require);
  }

  private CompletableFuture<Answer> observed(String bucket, String key) {
    var isPicture = key.endsWith(".jpg");
    var host = new HttpHeader("Host", s3.getAuthority());
    var headers =
        isPicture
            ? new HttpHeader[] {host, new HttpHeader("Range", "bytes=0-65535")}
            : new HttpHeader[] {host};
    var path = "/" + bucket + "/" + key;
    var request = new HttpRequest(isPicture ? "GET" : "HEAD", path, headers, null);
    return signed(request, "s3").thenCompose(ready -> Exchange.of(toS3, ready));
  }

  private CompletableFuture<Answer> written(String item) {
    var body = ("{\"TableName\":\"ImageMetadataTable\",\"Item\":" + item + "}").getBytes(UTF_8);
    var headers =
        new HttpHeader[] {
          new HttpHeader("Host", dynamoDb.getAuthority()),
          new HttpHeader("Content-Type", "application/x-amz-json-1.0"),
          new HttpHeader("X-Amz-Target", "DynamoDB_20120810.PutItem"),
          new HttpHeader("Content-Length", Integer.toString(body.length))
        };
    var request = new HttpRequest("POST", "/", headers, new Exchange.Body(body));
    return signed(request, "dynamodb").thenCompose(ready -> Exchange.of(toDynamoDb, ready));
  }

  private CompletableFuture<HttpRequest> signed(HttpRequest request, String service) {
    try (var how = new AwsSigningConfig()) {
      how.setService(service);
      how.setRegion(region);
      how.setCredentials(new Credentials(keyId, secret, token));
      how.setTime(System.currentTimeMillis());
      how.setSignedBodyHeader(AwsSignedBodyHeaderType.X_AMZ_CONTENT_SHA256);
      how.setUseDoubleUriEncode(false);
      how.setShouldNormalizeUriPath(false);
      return AwsSigner.signRequest(request, how);
    }
  }

  /// The four attributes of the original function.
  private static String row(String bucket, String key, Answer answer) {
    require(answer);
    return "{\"filename\":{\"S\":\""
        + key
        + "\"},\"bucket\":{\"S\":\""
        + bucket
        + "\"},\"size_in_bytes\":{\"N\":\""
        + answer.size()
        + "\"},\"upload_time\":{\"S\":\""
        + iso(answer.lastModified())
        + "\"}}";
  }

  /// @param date a date as S3 writes it, such as `Sun, 1 Nov 2026 09:30:00 GMT`
  private static String iso(String date) {
    var comma = date.indexOf(' ');
    var month = date.indexOf(' ', comma + 1);
    var day = date.substring(comma + 1, month);
    var number = MONTHS.indexOf(date.substring(month + 1, month + 4)) / 3 + 1;
    return date.substring(month + 5, month + 9)
        + (number < 10 ? "-0" : "-")
        + number
        + (day.length() < 2 ? "-0" : "-")
        + day
        + "T"
        + date.substring(month + 10, month + 18)
        + "Z";
  }

  private static void require(Answer answer) {
    if (answer.status() >= 300) {
      throw new IllegalStateException("refused with status " + answer.status());
    }
  }
}
