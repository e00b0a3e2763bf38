package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.adapter.protocol.s3.S3Requests.ListAnswer;
import contactsheet.adapter.protocol.s3.S3Requests.ListItem;
import contactsheet.adapter.protocol.s3.S3Requests.ListWanted;
import contactsheet.adapter.protocol.s3.S3Requests.Listed;
import contactsheet.adapter.protocol.s3.S3Requests.Unanswered;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Asks for lists of objects. The SDK's client decodes their keys.
record S3ListRequests(S3Client s3) {
  ListAnswer list(ListWanted wanted) {
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
      return SdkS3Requests.refused(e);
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

  private static ListItem item(S3Object listed) {
    return new ListItem(
        listed.key(),
        listed.size(),
        listed.lastModified(),
        listed.eTag(),
        listed.storageClassAsString());
  }
}
