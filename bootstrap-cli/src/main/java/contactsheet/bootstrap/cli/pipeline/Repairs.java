package contactsheet.bootstrap.cli.pipeline;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import contactsheet.domain.Deadline;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Audits and repairs with as much time as a handler has.
///
/// @param clock the clock of the use case
public record Repairs(ReconcileBucket reconcile, InstantSource clock) {
  private static final Duration TIME = Duration.ofMinutes(1);
  private static final Duration MARGIN = Duration.ofSeconds(3);

  public Scan audit(PageQuery page, Mode mode) {
    return reconcile.audit(page, mode, deadline());
  }

  /// Mends the row of one object.
  public Finding repair(ObjectLocation object) {
    return repair(List.of(object)).getFirst();
  }

  /// Mends the rows of these objects; one finding for each, in their order.
  public List<Finding> repair(List<ObjectLocation> objects) {
    return reconcile.reconcile(objects, Mode.REPAIR, deadline());
  }

  private Deadline deadline() {
    return Deadline.within(clock.instant(), TIME, MARGIN);
  }
}
