package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.TestClients;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.contract.aws.RequestPayerContract;
import java.net.URI;

final class RequestPayerTest extends RequestPayerContract {
  @Override
  protected S3Requests requests(URI endpoint, boolean requesterPays) {
    return new SdkS3Requests(TestClients.s3(endpoint), requesterPays, null);
  }
}
