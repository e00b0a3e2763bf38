package contactsheet.adapter.inmemory;

import contactsheet.domain.ObjectKey;
import contactsheet.domain.Sequencer;
import java.math.BigInteger;

/// The sequencers of one key's events: each greater than the one before.
///
/// Each key begins somewhere else, a few steps before its numbers need one digit more, so that who
/// compares the sequencers of two keys, or compares them as texts, is found out.
final class SequencerSeries {
  private static final int BITS_OF_A_DIGIT = 4;
  private static final int SHORTEST = 3;
  private static final int LENGTHS = 16;
  private static final int STEPS = 4;

  private SequencerSeries() {}

  /// @param before how many came before it
  static Sequencer of(ObjectKey key, int before) {
    var hash = key.value().hashCode();
    var digits = SHORTEST + Math.floorMod(hash, LENGTHS);
    var turn = BigInteger.ONE.shiftLeft(BITS_OF_A_DIGIT * digits);
    var steps = (long) before - Math.floorMod(hash, STEPS);
    return new Sequencer(turn.add(BigInteger.valueOf(steps)).toString(16));
  }
}
