package contactsheet.bootstrap.cli.watch;

import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives each change a short name, which is the same at every station and at every delivery. Safe
/// for use by many threads.
final class ChangeNames {
  /// Older ones are forgotten: one that turns up later still gets a new name.
  private static final int REMEMBERED = 10_000;

  /// At most so many changes are shown at once, because a person could not follow more.
  private static final int FOLLOWED_PER_SECOND = 6;

  private final Map<Identity, Name> names =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Identity, Name> eldest) {
          return size() > REMEMBERED;
        }
      };
  private final Pace pace = new Pace(FOLLOWED_PER_SECOND, System::nanoTime);
  private int last;

  /// @param followed whether it is shown on its way
  record Name(String text, boolean followed) {}

  synchronized Name of(ObjectChange change) {
    return names.computeIfAbsent(
        new Identity(change.location(), change.sequencer()),
        _ -> new Name("c" + ++last, pace.allows()));
  }

  private record Identity(ObjectLocation location, @Nullable Sequencer sequencer) {}
}
