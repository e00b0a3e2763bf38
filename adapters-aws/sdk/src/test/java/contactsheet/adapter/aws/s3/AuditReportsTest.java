package contactsheet.adapter.aws.s3;

import contactsheet.adapter.protocol.s3.S3AuditReports;
import contactsheet.application.port.out.AuditReports;
import contactsheet.contract.aws.S3AuditReportsContract;
import contactsheet.domain.BucketName;
import java.net.URI;

final class AuditReportsTest extends S3AuditReportsContract {
  @Override
  protected AuditReports reports(URI endpoint, BucketName bucket, String prefix) {
    return new S3AuditReports(Sources.requests(endpoint), bucket, prefix);
  }
}
