package contactsheet.model;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectChange;
import org.jspecify.annotations.Nullable;

/// The task of a handler.
sealed interface Job {
  /// Runs the product's code from its start.
  ///
  /// @return its report for its event, if it has one
  @Nullable Outcome run(Product product, SteppedPorts ports);

  /// One event is to be answered.
  record Answer(int event, ObjectChange change) implements Job {
    @Override
    public Outcome run(Product product, SteppedPorts ports) {
      return product.record(ports, ports, ports, change);
    }
  }

  /// A bucket is to be gone through.
  record GoThrough(Scan scan, BucketName bucket) implements Job {
    @Override
    public @Nullable Outcome run(Product product, SteppedPorts ports) {
      product.scan(ports.listing(), ports, ports, ports, scan, Mode.REPAIR, bucket);
      return null;
    }
  }
}
