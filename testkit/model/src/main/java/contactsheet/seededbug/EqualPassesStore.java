package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.Precedence;
import java.util.Objects;

/// The condition says `sequencer <= :sequencer` where it should say `<`.
final class EqualPassesStore extends BrokenStore {
  EqualPassesStore(MetadataStore store) {
    super(store);
  }

  @Override
  Precedence precedence(MetadataEntry entry, MetadataEntry stored) {
    var precedence = super.precedence(entry, stored);
    if (precedence != Precedence.SAME) {
      return precedence;
    }
    var now = Objects.requireNonNull(entry.stamp().recordedAt());
    return stored.stamp().isHeldAt(now) ? Precedence.HELD : Precedence.NEWER;
  }
}
