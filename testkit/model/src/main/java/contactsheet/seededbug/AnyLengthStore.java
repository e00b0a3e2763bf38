package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.Precedence;
import java.util.Comparator;
import java.util.Objects;

/// Sequencers of different lengths are compared.
final class AnyLengthStore extends BrokenStore {
  private final Comparator<String> order;

  /// @param order the order of the sequencers' digits
  AnyLengthStore(MetadataStore store, Comparator<String> order) {
    super(store);
    this.order = order;
  }

  @Override
  Precedence precedence(MetadataEntry entry, MetadataEntry stored) {
    var mine = entry.stamp().sequencer();
    var theirs = stored.stamp().sequencer();
    if (mine == null || theirs == null || mine.isComparableWith(theirs)) {
      return super.precedence(entry, stored);
    }
    if (order.compare(mine.value(), theirs.value()) <= 0) {
      return Precedence.OLDER;
    }
    var now = Objects.requireNonNull(entry.stamp().recordedAt());
    return stored.stamp().isHeldAt(now) ? Precedence.HELD : Precedence.NEWER;
  }
}
