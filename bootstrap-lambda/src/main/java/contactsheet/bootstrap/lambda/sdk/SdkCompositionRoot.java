package contactsheet.bootstrap.lambda.sdk;

import contactsheet.adapter.aws.dynamodb.SdkTableRequests;
import contactsheet.adapter.aws.s3.SdkS3Requests;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.bootstrap.lambda.CompositionRoot;

/// Carries requests to S3 and DynamoDB with the AWS SDK.
final class SdkCompositionRoot extends CompositionRoot {
  @Override
  protected S3Requests s3(boolean requesterPays) {
    return SdkS3Requests.fromEnvironment(requesterPays);
  }

  @Override
  protected TableRequests table(String name) {
    return SdkTableRequests.fromEnvironment(name);
  }
}
