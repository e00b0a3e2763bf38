package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.TestClients;
import contactsheet.adapter.protocol.s3.S3ObjectListing;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.aws.RequestPayerContract;
import contactsheet.contract.aws.ScriptedInspector;
import java.net.URI;

final class RequestPayerTest extends RequestPayerContract {
  @Override
  protected ObjectMetadataSource source(URI endpoint, boolean requesterPays) {
    return new S3ObjectMetadataSource(requests(endpoint, requesterPays), new ScriptedInspector());
  }

  @Override
  protected ObjectListing listing(URI endpoint, boolean requesterPays) {
    return new S3ObjectListing(requests(endpoint, requesterPays));
  }

  private static S3Requests requests(URI endpoint, boolean requesterPays) {
    return new SdkS3Requests(TestClients.s3(endpoint), requesterPays, null);
  }
}
