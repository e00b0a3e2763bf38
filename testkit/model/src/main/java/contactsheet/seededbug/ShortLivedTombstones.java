package contactsheet.seededbug;

import java.time.Duration;

/// A tombstone may be dropped while a handler that saw its object is still alive.
final class ShortLivedTombstones implements Flaw {
  @Override
  public Duration tombstoneLifetime(Duration proper) {
    return Duration.ofMinutes(4);
  }
}
