package contactsheet.adapter.inmemory;

import contactsheet.application.port.out.AuditReports;
import contactsheet.contract.AuditReportsContract;
import contactsheet.domain.AuditReport;
import java.util.List;

final class AuditReportsInMemoryTest extends AuditReportsContract {
  private InMemoryAuditReports reports = new InMemoryAuditReports();

  @Override
  protected AuditReports reports() {
    reports = new InMemoryAuditReports();
    return reports;
  }

  @Override
  protected List<AuditReport> kept() {
    return reports.all();
  }
}
