package contactsheet.application;

import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectSelection;

/// The objects that the table is about, as the use cases see them: what is not selected is absent.
record SelectedObjects(ObjectMetadataSource source, ObjectSelection selection) {
  ObservationResult observe(ObjectLocation location) {
    return switch (source.observe(location)) {
      case ObservationResult.Observed(var seen) ->
          new ObservationResult.Observed(selection.seen(location.key(), seen));
      case ObservationResult.NotObserved notObserved -> notObserved;
    };
  }
}
