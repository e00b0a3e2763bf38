package contactsheet.application;

import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Result;
import contactsheet.domain.Deadline;
import contactsheet.domain.ObjectLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Looks at objects side by side, and keeps what was found of each beside its place.
///
/// @param concurrency for the objects
record Inspection(Concurrency concurrency) {
  /// One finding for each item, in their order.
  ///
  /// @param place where an item's object is
  /// @param handling what to do with an item
  <T> List<Finding> of(
      List<T> items,
      Function<T, ObjectLocation> place,
      Function<T, Result> handling,
      Deadline deadline) {
    var results = concurrency.forEach(items, handling, Result.Failed::new, deadline);
    var findings = new ArrayList<Finding>(items.size());
    for (int i = 0; i < items.size(); i++) {
      findings.add(new Finding(place.apply(items.get(i)), results.get(i)));
    }
    return findings;
  }

  /// Those of which there is something to tell.
  static List<Finding> told(List<Finding> findings) {
    return findings.stream().filter(it -> !(it.result() instanceof Result.Agreed)).toList();
  }
}
