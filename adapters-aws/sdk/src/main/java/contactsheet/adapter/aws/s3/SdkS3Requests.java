package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.domain.BucketName;
import contactsheet.domain.ETag;
import contactsheet.domain.ObjectLocation;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.checksums.ChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadBucketRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/// Sends requests to S3 by the AWS SDK's client. From an answer about an object it takes the
/// headers, which are the same for every client.
///
/// Safe for use by many threads at once.
///
/// @param client the AWS SDK's client, which is closed with the object that was made with it
/// @param requesterPays whether each request says that its sender pays for it
/// @param region the region, if it is another one than that of the client; none for the client's
///     own
public record SdkS3Requests(S3Client client, boolean requesterPays, @Nullable Region region)
    implements S3Requests, AutoCloseable {
  /// The SDK reads the code and the message of a refusal, and leaves the rest.
  private static final Pattern REGION = Pattern.compile("<Region>([a-z0-9-]+)</Region>");

  /// Carries requests that the bucket's owner pays for.
  ///
  /// @param client the AWS SDK's client, which is closed with this object
  public SdkS3Requests(S3Client client) {
    this(client, false, null);
  }

  /// On a client of its own, which finds region, credentials and endpoint as the AWS SDK does.
  ///
  /// @param requesterPays whether each request says that its sender pays for it
  /// @throws IllegalStateException if the environment lacks one of them; the message says which
  public static SdkS3Requests fromEnvironment(boolean requesterPays) {
    var client = S3Client.builder().endpointProvider(new BucketAddresses(null));
    return new SdkS3Requests(ClientSettings.build(client), requesterPays, null);
  }

  @Override
  public S3Requests in(String other) {
    return new SdkS3Requests(client, requesterPays, Region.of(other));
  }

  @Override
  public ObjectAnswer head(BucketName bucket) {
    var request =
        HeadBucketRequest.builder()
            .bucket(bucket.value())
            .overrideConfiguration(this::configure)
            .build();
    return ask(
        () -> new Sent(Headers.of(client.headBucket(request).sdkHttpResponse()), new byte[0]));
  }

  @Override
  public ObjectAnswer head(ObjectLocation location) {
    var request =
        HeadObjectRequest.builder()
            .bucket(location.bucket().value())
            .key(location.key().value())
            .checksumMode(ChecksumMode.ENABLED)
            .overrideConfiguration(this::configure)
            .build();
    return ask(
        () -> new Sent(Headers.of(client.headObject(request).sdkHttpResponse()), new byte[0]));
  }

  /// S3 sends the checksum of a part only if it stores one of exactly this part. The SDK must not
  /// compare it: some servers send the checksum of the whole object with a part.
  @Override
  public ObjectAnswer get(ObjectLocation location, @Nullable ETag etag, long offset, int length) {
    var request =
        GetObjectRequest.builder()
            .bucket(location.bucket().value())
            .key(location.key().value())
            .range("bytes=" + offset + "-" + (offset + length - 1))
            .ifMatch(etag == null ? null : '"' + etag.value() + '"')
            .checksumMode(ChecksumMode.ENABLED)
            .overrideConfiguration(
                configuration -> {
                  configure(configuration);
                  configuration.putExecutionAttribute(
                      SdkExecutionAttribute.HTTP_RESPONSE_CHECKSUM_VALIDATION,
                      ChecksumValidation.FORCE_SKIP);
                })
            .build();
    return ask(() -> client.getObject(request, new PartReader(length)));
  }

  @Override
  public ObjectAnswer put(ObjectLocation location, String lines) {
    var request =
        PutObjectRequest.builder()
            .bucket(location.bucket().value())
            .key(location.key().value())
            .contentType(JSON_LINES)
            .overrideConfiguration(this::configure)
            .build();
    var body = RequestBody.fromString(lines);
    return ask(
        () -> new Sent(Headers.of(client.putObject(request, body).sdkHttpResponse()), new byte[0]));
  }

  /// Sets the common parts of every request.
  void configure(AwsRequestOverrideConfiguration.Builder configuration) {
    if (region != null) {
      configuration.endpointProvider(new BucketAddresses(region));
    }
    if (requesterPays) {
      configuration.putHeader("x-amz-request-payer", "requester");
    }
  }

  @Override
  public ListAnswer list(ListWanted wanted) {
    return new S3ListRequests(client, this::configure).list(wanted);
  }

  @Override
  public void close() {
    client.close();
  }

  private static ObjectAnswer ask(Supplier<Sent> request) {
    try {
      return request.get();
    } catch (AwsServiceException e) {
      return refused(e);
    } catch (SdkClientException e) {
      return new Unanswered(ClientSettings.reason(e));
    }
  }

  static Refused refused(AwsServiceException refusal) {
    var details = refusal.awsErrorDetails();
    return details == null
        ? new Refused(refusal.statusCode(), ErrorDocument.NONE, Map.of())
        : new Refused(refusal.statusCode(), error(details), Headers.of(details.sdkHttpResponse()));
  }

  private static ErrorDocument error(AwsErrorDetails details) {
    var body = details.rawResponse();
    var region = REGION.matcher(body == null ? "" : body.asString(StandardCharsets.ISO_8859_1));
    return new ErrorDocument(
        Objects.requireNonNullElse(details.errorCode(), ""),
        Objects.requireNonNullElse(details.errorMessage(), ""),
        region.find() ? region.group(1) : "");
  }
}
