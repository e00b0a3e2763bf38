package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.domain.ETag;
import contactsheet.domain.ObjectLocation;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.checksums.ChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;

/// Carries requests to S3 with the AWS SDK's client. Of an answer about an object it takes the
/// headers, which are the same for every client.
///
/// Safe for use by many threads at once.
///
/// @param client is closed with this object
public record SdkS3Requests(S3Client client) implements S3Requests, AutoCloseable {
  /// On a client of its own, which finds region, credentials and endpoint as the AWS SDK does.
  ///
  /// @throws IllegalStateException if the environment lacks one of them; the message says which
  public static SdkS3Requests fromEnvironment() {
    return new SdkS3Requests(ClientSettings.build(S3Client.builder()));
  }

  @Override
  public ObjectAnswer head(ObjectLocation location) {
    var request =
        HeadObjectRequest.builder()
            .bucket(location.bucket().value())
            .key(location.key().value())
            .checksumMode(ChecksumMode.ENABLED)
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
                configuration ->
                    configuration.putExecutionAttribute(
                        SdkExecutionAttribute.HTTP_RESPONSE_CHECKSUM_VALIDATION,
                        ChecksumValidation.FORCE_SKIP))
            .build();
    return ask(() -> client.getObject(request, new PartReader(length)));
  }

  @Override
  public ListAnswer list(ListWanted wanted) {
    return new S3ListRequests(client).list(wanted);
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
    if (details == null) {
      return new Refused(refusal.statusCode(), "", Map.of());
    }
    var code = Objects.requireNonNullElse(details.errorCode(), "");
    return new Refused(refusal.statusCode(), code, Headers.of(details.sdkHttpResponse()));
  }
}
