package ${package}.adapter.inmemory;

import ${package}.application.port.out.ObjectMetadataSource;
import ${package}.domain.*;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A small S3 in memory. Every change returns its event. Contactsheet's `InMemoryObjectStore` also
/// has versions and listings. Safe for use by many threads.
public final class InMemoryObjects implements ObjectMetadataSource {
  private final Map<ObjectLocation, Observation> objects = new HashMap<>();
  private final InstantSource clock;
  private int changes;

  public InMemoryObjects(InstantSource clock) {
    this.clock = clock;
  }

  public synchronized ObjectChange put(ObjectLocation location, byte[] content) {
    var etag = "%08x".formatted(Arrays.hashCode(content));
    objects.put(location, new Observation.Found(content.length, clock.instant(), etag));
    return new ObjectChange(location, Optional.of(new Sequencer("%016X".formatted(++changes))));
  }

  public synchronized ObjectChange delete(ObjectLocation location) {
    objects.remove(location);
    return new ObjectChange(location, Optional.of(new Sequencer("%016X".formatted(++changes))));
  }

  /// Deletes an object as a lifecycle rule does: the event has no sequencer.
  public synchronized ObjectChange expire(ObjectLocation location) {
    objects.remove(location);
    return new ObjectChange(location, Optional.empty());
  }

  @Override
  public synchronized ObservationResult observe(ObjectLocation location) {
    return new ObservationResult.Observed(
        objects.getOrDefault(location, new Observation.Absent()));
  }
}
