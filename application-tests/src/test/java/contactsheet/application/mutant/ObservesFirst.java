package contactsheet.application.mutant;

import contactsheet.application.ForwardingStore;
import contactsheet.application.OneChange;
import contactsheet.application.model.Product;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// The reconcile path observes the object before it reads the row.
final class ObservesFirst extends Product {
  @Override
  public Outcome record(
      ObjectMetadataSource source, MetadataStore store, InstantSource clock, ObjectChange change) {
    var swapped = new Swapped(source, store);
    return OneChange.record(swapped, swapped, clock, change);
  }

  private static final class Swapped extends ForwardingStore implements ObjectMetadataSource {
    private final ObjectMetadataSource source;
    private @Nullable ObservationResult seenBefore;

    Swapped(ObjectMetadataSource source, MetadataStore store) {
      super(store);
      this.source = source;
    }

    @Override
    public FindResult find(ObjectLocation location) {
      seenBefore = source.observe(location);
      return super.find(location);
    }

    @Override
    public ObservationResult observe(ObjectLocation location) {
      var seen = seenBefore == null ? source.observe(location) : seenBefore;
      seenBefore = null;
      return seen;
    }
  }
}
