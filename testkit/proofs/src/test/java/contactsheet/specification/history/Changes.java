package contactsheet.specification.history;

import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import contactsheet.specification.Transition;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Changes an object, and makes the event of each change. One change follows the other, so that
/// their sequencers can be given here in the order of the changes.
final class Changes {
  private static final int USER = 0;
  private static final int ONE_OF = 4;
  private static final int DIGITS = 16;

  private final World world;
  private final ObjectLocation object;
  private final Log log;
  private final Random random;
  private final boolean mixed;
  private int newest;

  /// @param mixed whether some events have no sequencer, or one of another length
  Changes(World world, ObjectLocation object, Log log, Random random, boolean mixed) {
    this.world = world;
    this.object = object;
    this.log = log;
    this.random = random;
    this.mixed = mixed;
  }

  /// An event of the object.
  ///
  /// @param number the number of the change that it is about, counted from 1
  record Event(int number, ObjectChange change) {}

  /// Makes a change.
  Event make(int number) {
    var content = random.nextInt(ONE_OF) == 0 ? 0 : number;
    var begin = log.now();
    if (content == 0) {
      world.delete(object);
    } else {
      world.put(object, content);
    }
    var sequencer = sequencer();
    var step =
        new Transition.Change(
            object.toString(),
            number,
            content,
            sequencer == null ? 0 : newest,
            sequencer == null ? 0 : sequencer.digits());
    log.add(USER, begin, Effect.of(step));
    return new Event(number, new ObjectChange(object, sequencer, null));
  }

  private @Nullable Sequencer sequencer() {
    if (mixed && random.nextInt(ONE_OF) == 0) {
      return null;
    }
    newest++;
    return Words.sequencer(newest, mixed && random.nextInt(ONE_OF) == 0 ? DIGITS + 2 : DIGITS);
  }
}
