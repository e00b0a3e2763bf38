package contactsheet.adapter.crt.s3;

import contactsheet.adapter.protocol.s3.S3AuditReports;
import contactsheet.application.port.out.AuditReports;
import contactsheet.contract.aws.S3AuditReportsContract;
import java.net.URI;

final class AuditReportsTest extends S3AuditReportsContract {
  @Override
  protected AuditReports reports(URI endpoint, S3AuditReports.Place place) {
    return new S3AuditReports(Sources.requests(endpoint), place);
  }
}
