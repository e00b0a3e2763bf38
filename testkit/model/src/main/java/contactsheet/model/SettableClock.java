package contactsheet.model;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that a test sets.
public final class SettableClock implements InstantSource {
  public static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

  @Override
  public Instant instant() {
    return now.get();
  }

  /// Shows this time.
  public void set(Instant instant) {
    now.set(instant);
  }

  /// Goes on by so much.
  public void advance(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }
}
