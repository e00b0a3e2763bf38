package contactsheet.application;

import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectSelection;

/// A source that answers "absent" for every object that is not selected.
record SelectedObjects(ObjectMetadataSource source, ObjectSelection selection) {
  ObservationResult observe(ObjectLocation location) {
    return switch (source.observe(location)) {
      case ObservationResult.Observed(var seen) ->
          new ObservationResult.Observed(selection.seen(location.key(), seen));
      case ObservationResult.NotObserved notObserved -> notObserved;
    };
  }
}
