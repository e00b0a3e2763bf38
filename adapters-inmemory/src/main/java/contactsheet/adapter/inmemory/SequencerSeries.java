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

  private BigInteger next;

  SequencerSeries(ObjectKey key) {
    var hash = key.value().hashCode();
    var digits = SHORTEST + Math.floorMod(hash, LENGTHS);
    next = BigInteger.ONE.shiftLeft(BITS_OF_A_DIGIT * digits);
    next = next.subtract(BigInteger.valueOf(Math.floorMod(hash, STEPS)));
  }

  Sequencer next() {
    var sequencer = new Sequencer(next.toString(16));
    next = next.add(BigInteger.ONE);
    return sequencer;
  }
}
