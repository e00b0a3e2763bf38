package contactsheet.bootstrap.lambda.lean;

import contactsheet.adapter.crt.dynamodb.CrtTableRequests;
import contactsheet.adapter.crt.s3.CrtS3Requests;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.bootstrap.lambda.CompositionRoot;

/// Carries requests to S3 and DynamoDB with AWS's native runtime.
final class LeanCompositionRoot extends CompositionRoot {
  @Override
  protected S3Requests s3(boolean requesterPays) {
    return CrtS3Requests.fromEnvironment(requesterPays);
  }

  @Override
  protected TableRequests table(String name) {
    return CrtTableRequests.fromEnvironment(name);
  }

  /// Its callers wait for the runtime's own threads, which read the sockets.
  @Override
  protected boolean waitsEndWhenInterrupted() {
    return true;
  }
}
