package contactsheet.seededbug;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The reconcile path observes the object before it reads the row.
final class ObservesFirst implements Flaw {
  @Override
  public Ports ports(Ports ports) {
    var swapped = new Swapped(ports.source(), ports.store());
    return new Ports(swapped, swapped);
  }

  private static final class Swapped extends ForwardingStore implements ObjectMetadataSource {
    private final ObjectMetadataSource source;

    /// The observations by the handlers' threads.
    private final Map<Thread, ObservationResult> seenBefore = new ConcurrentHashMap<>();

    Swapped(ObjectMetadataSource source, MetadataStore store) {
      super(store);
      this.source = source;
    }

    @Override
    public FindResult find(ObjectLocation location) {
      seenBefore.put(Thread.currentThread(), source.observe(location));
      return super.find(location);
    }

    @Override
    public ObservationResult observe(ObjectLocation location) {
      var seen = seenBefore.remove(Thread.currentThread());
      return seen == null ? source.observe(location) : seen;
    }
  }
}
