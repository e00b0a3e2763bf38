package contactsheet.adapter.inmemory;

import contactsheet.domain.ObjectKey;
import contactsheet.domain.Sequencer;

/// The sequencers of one key's events. Of two with the same length the greater is the later.
///
/// The length changes every few events, and the longer ones begin with a nine or with zeros. So
/// neither padding on the left or on the right nor a comparison of texts puts all of them in order.
/// Each key begins with another number, so that code which compares the sequencers of two keys
/// fails as well.
final class SequencerSeries {
  private static final int SHORTEST = 3;
  private static final int LENGTHS = 16;

  /// How many events in a row have sequencers of one length.
  private static final int RUN = 3;

  private static final int FIRST = 0x800;

  private SequencerSeries() {}

  /// @param before the number of the key's sequencers before it
  static Sequencer of(ObjectKey key, int before) {
    var hash = key.value().hashCode();
    var digits = SHORTEST + Math.floorMod(hash, LENGTHS);
    var number = Integer.toHexString(FIRST + before);
    return new Sequencer(
        switch (before / RUN % 4) {
          case 0 -> "9" + zeros(digits + 2, number);
          case 2 -> zeros(digits + 2, number);
          default -> zeros(digits, number);
        });
  }

  private static String zeros(int digits, String number) {
    return "0".repeat(Math.max(0, digits - number.length())) + number;
  }
}
