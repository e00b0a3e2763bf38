package contactsheet.application.mutant;

import contactsheet.application.OneChange;
import contactsheet.application.model.Product;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectChange;
import java.time.InstantSource;

/// A failure is logged and reported as a success, so the event does not come again.
final class SwallowsFailures extends Product {
  @Override
  public Outcome record(
      ObjectMetadataSource source, MetadataStore store, InstantSource clock, ObjectChange change) {
    return switch (OneChange.record(source, store, clock, change)) {
      case Outcome.Failed _ -> new Outcome.Skipped("something went wrong");
      case Outcome.Recorded recorded -> recorded;
      case Outcome.Removed removed -> removed;
      case Outcome.Superseded superseded -> superseded;
      case Outcome.Duplicate duplicate -> duplicate;
      case Outcome.Skipped skipped -> skipped;
    };
  }
}
