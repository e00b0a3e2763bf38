package contactsheet.application.model;

import contactsheet.application.port.in.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A handler of one delivery, or a scan of one bucket, which waits at its next call until it is let
/// go on.
final class Handler {
  private final Product product;
  private final SteppedPorts ports;
  private final Job job;
  private Instant born;
  private @Nullable Call waitsAt;
  private @Nullable Outcome outcome;

  Handler(Product product, SteppedPorts ports, Job job, Instant born) {
    this.product = product;
    this.ports = ports;
    this.job = job;
    this.born = born;
    run(null);
  }

  /// Makes the call at which it waits, or hears the answer that it waits for.
  ///
  /// @param now a scan may take as long as it likes, but not for one object, which begins with a
  ///     read
  void go(Fate fate, Instant now) {
    if (job instanceof Job.GoThrough && waitsAt == Call.READ) {
      born = now;
    }
    run(waitsAt == Call.HEAR ? null : fate);
  }

  /// The call that it makes next; none if it is over.
  @Nullable Call waitsAt() {
    return waitsAt;
  }

  /// What it reports; nothing if it died, or is not over, or scans.
  @Nullable Outcome outcome() {
    return outcome;
  }

  Job job() {
    return job;
  }

  Instant born() {
    return born;
  }

  private void run(@Nullable Fate fate) {
    waitsAt = null;
    ports.rewind(fate);
    try {
      outcome = job.run(product, ports);
    } catch (StoppedException stopped) {
      waitsAt = stopped.at();
    }
  }
}
