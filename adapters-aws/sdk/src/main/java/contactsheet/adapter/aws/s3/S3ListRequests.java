package contactsheet.adapter.aws.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.adapter.protocol.s3.S3Requests.ListAnswer;
import contactsheet.adapter.protocol.s3.S3Requests.ListItem;
import contactsheet.adapter.protocol.s3.S3Requests.ListWanted;
import contactsheet.adapter.protocol.s3.S3Requests.Listed;
import contactsheet.adapter.protocol.s3.S3Requests.Unanswered;
import java.net.URLDecoder;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkServiceClientConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Asks for lists of objects.
///
/// @param configuration the function that sets the common parts of every request
record S3ListRequests(
    S3Client s3, Consumer<AwsRequestOverrideConfiguration.Builder> configuration) {
  ListAnswer list(ListWanted wanted) {
    var after = wanted.after();
    var interceptor = new ListInterceptor();
    var request =
        ListObjectsV2Request.builder()
            .bucket(wanted.bucket().value())
            .prefix(wanted.prefix())
            .startAfter(after == null ? null : after.value())
            .continuationToken(wanted.continuation())
            .maxKeys(wanted.most())
            .encodingType(EncodingType.URL)
            .overrideConfiguration(
                it -> {
                  configuration.accept(it);
                  it.addPlugin(client -> intercept(client, interceptor));
                })
            .build();
    try {
      var answer = s3.listObjectsV2(request);
      var fault = interceptor.body().fault();
      return fault == null ? listed(answer, interceptor) : fault;
    } catch (AwsServiceException e) {
      return SdkS3Requests.refused(e);
    } catch (SdkClientException e) {
      return new Unanswered(ClientSettings.reason(e));
    } catch (IllegalArgumentException e) {
      return new Unanswered("the list cannot be read (" + e.getMessage() + ")");
    }
  }

  private static void intercept(
      SdkServiceClientConfiguration.Builder client, ListInterceptor interceptor) {
    client.overrideConfiguration(
        client.overrideConfiguration().toBuilder().addExecutionInterceptor(interceptor).build());
  }

  private static Listed listed(ListObjectsV2Response answer, ListInterceptor interceptor) {
    return new Listed(
        answer.name(),
        interceptor.body().truncated(),
        answer.nextContinuationToken(),
        answer.contents().stream()
            .map(listed -> item(listed, interceptor.hasEncodedKeys()))
            .toList());
  }

  private static ListItem item(S3Object listed, boolean encoded) {
    var key = listed.key();
    return new ListItem(
        key == null || !encoded ? key : URLDecoder.decode(key, UTF_8),
        listed.size(),
        listed.lastModified(),
        listed.eTag(),
        listed.storageClassAsString());
  }
}
