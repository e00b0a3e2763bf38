package contactsheet.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The changes that arrived together, in the order of the event.
///
/// @param changes the changes in any number, duplicates included
public record ChangeBatch(List<ObjectChange> changes) {
  public ChangeBatch {
    changes = List.copyOf(changes);
  }

  /// Collapses the batch: returns the newest change of each object, with all changes that it
  /// represents (itself included). One observation is enough for them, because it is made after all
  /// of them.
  ///
  /// Changes with and without a sequencer take different paths, and sequencers of different lengths
  /// cannot be compared. So an object with several kinds of changes is handled once for each kind.
  public Map<ObjectChange, List<ObjectChange>> newestPerObject() {
    var bySubject = new LinkedHashMap<Subject, List<ObjectChange>>();
    for (var change : changes) {
      bySubject.computeIfAbsent(Subject.of(change), _ -> new ArrayList<>()).add(change);
    }
    var collapsed = new LinkedHashMap<ObjectChange, List<ObjectChange>>();
    for (var group : bySubject.values()) {
      collapsed.put(group.stream().reduce(ChangeBatch::newer).orElseThrow(), List.copyOf(group));
    }
    return collapsed;
  }

  private static ObjectChange newer(ObjectChange one, ObjectChange other) {
    if (one.sequencer() == null || other.sequencer() == null) {
      return one;
    }
    return other.sequencer().isLaterThan(one.sequencer()) ? other : one;
  }

  /// @param digits the number of the sequencer's digits; 0 if there is none
  private record Subject(ObjectLocation location, int digits) {
    static Subject of(ObjectChange change) {
      var sequencer = change.sequencer();
      return new Subject(change.location(), sequencer == null ? 0 : sequencer.digits());
    }
  }
}
