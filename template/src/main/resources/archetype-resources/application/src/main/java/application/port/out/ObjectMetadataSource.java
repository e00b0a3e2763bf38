package ${package}.application.port.out;

import ${package}.domain.ObjectLocation;
import ${package}.domain.Observation;

/// The place where objects are: S3, or what stands in for it.
public interface ObjectMetadataSource {
  /// Observes an object's state now. A change that was over before the call is seen by it.
  ObservationResult observe(ObjectLocation location);

  sealed interface ObservationResult {
    record Observed(Observation seen) implements ObservationResult {}

    /// Nothing is known of the object.
    record NotObserved(String reason) implements ObservationResult {}
  }
}
