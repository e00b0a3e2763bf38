package contactsheet.contract.jqwik;

import contactsheet.domain.ObjectChange;
import java.util.List;

/// A notification as S3 sends it, and its changes.
///
/// @param json the document
/// @param changes the changes, one for each of its records, in their order
public record SampleNotification(String json, List<ObjectChange> changes) {
  public SampleNotification {
    changes = List.copyOf(changes);
  }
}
