package contactsheet.bootstrap.cli.page;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that can be put forward, so that a slow handler need not be waited for.
final class MovableClock implements InstantSource {
  private final InstantSource clock;
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  MovableClock(InstantSource clock) {
    this.clock = clock;
  }

  void forward(Duration time) {
    ahead.updateAndGet(time::plus);
  }

  @Override
  public Instant instant() {
    return clock.instant().plus(ahead.get());
  }
}
