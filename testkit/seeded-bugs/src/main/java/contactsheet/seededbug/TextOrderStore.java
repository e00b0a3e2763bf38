package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.Precedence;

/// Sequencers are compared as the texts that S3 sends, which are not padded: `FFF` passes `1000`.
final class TextOrderStore extends BrokenStore {
  TextOrderStore(MetadataStore store) {
    super(store);
  }

  @Override
  Precedence precedence(MetadataEntry entry, MetadataEntry stored) {
    var precedence = super.precedence(entry, stored);
    if (precedence == Precedence.SAME || precedence == Precedence.HELD) {
      return precedence;
    }
    var order = asSent(entry).compareTo(asSent(stored));
    return order > 0 ? Precedence.NEWER : Precedence.OLDER;
  }

  private static String asSent(MetadataEntry entry) {
    var sequencer = entry.stamp().sequencer();
    return sequencer == null ? "" : sequencer.value().replaceFirst("^0+", "");
  }
}
