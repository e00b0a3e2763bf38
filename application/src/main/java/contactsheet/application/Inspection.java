package contactsheet.application;

import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.domain.Deadline;
import contactsheet.domain.ObjectLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Inspects several objects at the same time, and keeps each finding with its object's location.
///
/// @param concurrency the concurrency with which the objects are handled
record Inspection(Concurrency concurrency) {
  /// One finding for each item, in their order.
  ///
  /// @param place the function that returns the location of an item's object
  /// @param handling the function that handles an item
  <T> List<Finding> of(
      List<T> items,
      Function<T, ObjectLocation> place,
      Function<T, RowState> handling,
      Deadline deadline) {
    var results = concurrency.forEach(items, handling, RowState.Failed::new, deadline);
    var findings = new ArrayList<Finding>(items.size());
    for (int i = 0; i < items.size(); i++) {
      findings.add(new Finding(place.apply(items.get(i)), results.get(i)));
    }
    return findings;
  }

  /// The findings that are to be reported.
  static List<Finding> told(List<Finding> findings) {
    return findings.stream().filter(it -> !(it.result() instanceof RowState.Agreed)).toList();
  }
}
