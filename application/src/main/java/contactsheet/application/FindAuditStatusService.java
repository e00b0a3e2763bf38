package contactsheet.application;

import contactsheet.application.port.in.FindAuditStatus;
import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.application.port.out.AuditStatusStore.FoundStatus;
import contactsheet.domain.BucketName;

/// Answers readers from the store of statuses.
public final class FindAuditStatusService implements FindAuditStatus {
  private final AuditStatusStore statuses;

  /// @param statuses the store of the statuses, which is read and never written
  public FindAuditStatusService(AuditStatusStore statuses) {
    this.statuses = statuses;
  }

  @Override
  public StatusAnswer find(BucketName bucket) {
    return switch (statuses.find(bucket)) {
      case FoundStatus.Stored(var status) -> new StatusAnswer.Known(status);
      case FoundStatus.Nothing() -> new StatusAnswer.Unknown();
      case FoundStatus.NotRead(var failure) -> new StatusAnswer.Unavailable(failure);
    };
  }
}
