package contactsheet.adapter.inmemory;

import contactsheet.domain.ObjectKey;
import contactsheet.domain.Sequencer;

/// The sequencers of one key's events. Of those that are equally long the greater is the later.
///
/// The length changes every few events, and the longer ones begin with a nine or with zeros: so no
/// rule of padding puts all of them in order, neither on the left nor on the right, and no
/// comparison of texts. Each key begins somewhere else, so that who compares the sequencers of two
/// keys is found out as well.
final class SequencerSeries {
  private static final int SHORTEST = 3;
  private static final int LENGTHS = 16;

  /// How many events in a row have sequencers of one length.
  private static final int RUN = 3;

  private static final int FIRST = 0x800;

  private SequencerSeries() {}

  /// @param before how many came before it
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
