package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.adapter.protocol.s3.ListRequests;
import contactsheet.adapter.protocol.s3.ObjectRequests.Unanswered;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Carries requests for lists of objects to S3 by the AWS SDK's client, which decodes their keys.
record S3ListRequests(S3Client s3) implements ListRequests {
  @Override
  public ListAnswer list(Wanted wanted) {
    var after = wanted.after();
    var request =
        ListObjectsV2Request.builder()
            .bucket(wanted.bucket().value())
            .prefix(wanted.prefix())
            .startAfter(after == null ? null : after.value())
            .continuationToken(wanted.continuation())
            .maxKeys(wanted.most())
            .encodingType(EncodingType.URL)
            .build();
    try {
      return listed(s3.listObjectsV2(request));
    } catch (AwsServiceException e) {
      return S3Requests.refused(e);
    } catch (SdkClientException e) {
      return new Unanswered(ClientSettings.reason(e));
    }
  }

  private static ListAnswer listed(ListObjectsV2Response answer) {
    var token = answer.nextContinuationToken();
    if (!Boolean.TRUE.equals(answer.isTruncated())) {
      token = null;
    } else if (token == null) {
      return new Unanswered("the list ends in its middle and does not say how to go on");
    }
    return new Listed(answer.contents().stream().map(S3ListRequests::item).toList(), token);
  }

  private static Item item(S3Object listed) {
    return new Item(listed.key(), listed.size(), listed.lastModified(), listed.eTag());
  }
}
