package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.Precedence;
import java.time.Duration;

/// The mark of the reconcile path counts for less time than a handler may live.
final class ShortHoldStore extends BrokenStore {
  private static final Duration TOO_SHORT = Duration.ofMinutes(4);

  ShortHoldStore(MetadataStore store) {
    super(store);
  }

  @Override
  Precedence precedence(MetadataEntry entry, MetadataEntry stored) {
    var precedence = super.precedence(entry, stored);
    return precedence == Precedence.HELD && isStale(entry, stored) ? Precedence.NEWER : precedence;
  }

  private static boolean isStale(MetadataEntry entry, MetadataEntry stored) {
    var now = entry.stamp().recordedAt();
    var mark = stored.stamp().reconciledAt();
    return now != null && mark != null && !mark.plus(TOO_SHORT).isAfter(now);
  }
}
