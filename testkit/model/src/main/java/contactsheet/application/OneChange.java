package contactsheet.application;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectSelection;
import java.time.InstantSource;

/// Opens to the model what the product keeps to itself: the handling of a single change, on the
/// caller's thread.
public final class OneChange {
  private OneChange() {}

  /// Handles one change as every batch does with each of its objects.
  public static Outcome record(
      ObjectMetadataSource source, MetadataStore store, InstantSource clock, ObjectChange change) {
    return new ChangeRecorder(new SelectedObjects(source, ObjectSelection.ALL), store, clock)
        .record(change);
  }
}
