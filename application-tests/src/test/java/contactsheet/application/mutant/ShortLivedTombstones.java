package contactsheet.application.mutant;

import contactsheet.application.model.Product;
import java.time.Duration;

/// A tombstone may be dropped while a handler that saw its object is still alive.
final class ShortLivedTombstones extends Product {
  @Override
  public Duration tombstoneLifetime() {
    return Duration.ofMinutes(4);
  }
}
