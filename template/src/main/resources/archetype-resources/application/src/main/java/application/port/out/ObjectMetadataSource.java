package ${package}.application.port.out;

import ${package}.domain.ObjectLocation;
import ${package}.domain.Observation;

/// The source of objects' metadata: S3, or an S3 in memory.
public interface ObjectMetadataSource {
  /// Observes an object's current state. It sees every change that was complete before the call.
  ObservationResult observe(ObjectLocation location);

  sealed interface ObservationResult {
    record Observed(Observation seen) implements ObservationResult {}

    /// The observation failed, and the object may or may not exist.
    record NotObserved(String reason) implements ObservationResult {}
  }
}
