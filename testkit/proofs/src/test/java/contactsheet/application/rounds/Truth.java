package contactsheet.application.rounds;

import contactsheet.domain.AuditRound;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.Drift;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Everything that objects have been, and so what may be said of the table.
///
/// Verified through T means: no difference that existed at T is left. So a row that differs from
/// its object now was either written since T, or shows what the object was at T or later.
final class Truth {
  private final Map<ObjectLocation, List<Former>> formers = new HashMap<>();
  private final List<ObjectLocation> objects;
  private final Function<ObjectLocation, Observation> now;
  private final TrackedTable table;
  private @Nullable Instant roundBegan;

  /// What an object was until then.
  private record Former(Instant until, Observation object) {}

  Truth(
      List<ObjectLocation> objects, Function<ObjectLocation, Observation> now, TrackedTable table) {
    this.objects = objects;
    this.now = now;
    this.table = table;
  }

  /// Takes down what an object is, before it changes.
  void changes(ObjectLocation location, Instant until) {
    formers
        .computeIfAbsent(location, _ -> new ArrayList<>())
        .add(new Former(until, now.apply(location)));
  }

  /// What is wrong with a status that has taken the place of another.
  ///
  /// @param stepBegan the time when the step began that has stored the status
  List<String> wrongIn(@Nullable AuditStatus before, AuditStatus status, Instant stepBegan) {
    var wrong = new ArrayList<String>();
    if (status.running() != null && (before == null || before.running() == null)) {
      roundBegan = stepBegan;
    }
    var through = status.verifiedThrough();
    if (through != null) {
      wrong.addAll(left(through));
      var earliest = roundBegan == null ? null : roundBegan.minus(AuditRound.LISTING_LAG);
      var isNew = before == null || !through.equals(before.verifiedThrough());
      if (isNew && earliest != null && through.isBefore(earliest)) {
        wrong.add("verified through " + through + ", although it is through " + earliest);
      }
    }
    return wrong;
  }

  /// The differences that existed at that time, and are left.
  List<String> left(Instant through) {
    return objects.stream()
        .filter(it -> differs(it) && !aroseSince(it, through))
        .map(it -> "the row of " + it + " has differed since before " + through)
        .toList();
  }

  /// The rows that differ now.
  List<String> differences() {
    return objects.stream()
        .filter(this::differs)
        .map(it -> "the row of " + it + " differs")
        .toList();
  }

  private boolean differs(ObjectLocation location) {
    return Drift.between(table.row(location), now.apply(location)) != null;
  }

  private boolean aroseSince(ObjectLocation location, Instant through) {
    return !table.writtenAt(location).isBefore(through)
        || formers.getOrDefault(location, List.of()).stream()
            .filter(former -> !former.until().isBefore(through))
            .anyMatch(former -> Drift.between(table.row(location), former.object()) == null);
  }
}
