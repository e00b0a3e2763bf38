package contactsheet.model;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.ObjectLocation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

  private Handler(Handler origin, World world) {
    product = origin.product;
    ports = origin.ports.in(world);
    job = origin.job;
    born = origin.born;
    waitsAt = origin.waitsAt;
    outcome = origin.outcome;
  }

  /// One that has got as far, in a copy of the world.
  Handler in(World copy) {
    return new Handler(this, copy);
  }

  /// Returns everything that determines its next step.
  List<Object> knowledge() {
    var knowledge = ports.knowledge();
    knowledge.add(job);
    knowledge.add(born);
    knowledge.add(String.valueOf(waitsAt));
    return knowledge;
  }

  /// The object that its last call was about.
  ObjectLocation place() {
    return Objects.requireNonNull(ports.place());
  }

  /// Returns the result of the last call, even if the handler did not get it.
  @Nullable Object answer() {
    return ports.answer();
  }

  /// Whether its event need not come again.
  boolean isAnswered() {
    return switch (outcome) {
      case null -> false;
      case Outcome.Failed _ -> false;
      case Outcome.Recorded _, Outcome.Removed _, Outcome.Superseded _, Outcome.Duplicate _ -> true;
    };
  }

  /// Whether it has not made a call yet.
  boolean isFresh() {
    return ports.isFresh();
  }

  /// Makes the call at which it waits, or receives the answer that it waits for.
  ///
  /// @param now the time; a scan may take any time, but not for one object, which begins with a
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
