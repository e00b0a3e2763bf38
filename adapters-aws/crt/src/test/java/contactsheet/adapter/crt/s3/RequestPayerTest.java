package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.Settings;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.contract.aws.RequestPayerContract;
import java.net.URI;

final class RequestPayerTest extends RequestPayerContract {
  @Override
  protected S3Requests requests(URI endpoint, boolean requesterPays) {
    return new CrtS3Requests(Settings.environment(endpoint), requesterPays);
  }
}
