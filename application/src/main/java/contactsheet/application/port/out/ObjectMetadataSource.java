package contactsheet.application.port.out;

import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;

/// The source of objects' metadata: S3, or an implementation that behaves like it.
public interface ObjectMetadataSource {
  /// Observes an object's state at this moment. Strongly consistent: a change that was over before
  /// the call is seen by it.
  ObservationResult observe(ObjectLocation location);

  /// The result of an observation.
  sealed interface ObservationResult {
    /// The source answered.
    record Observed(Observation observation) implements ObservationResult {}

    /// The source did not answer, or refused the request: nothing is known of the object.
    record NotObserved(Failure failure) implements ObservationResult {}
  }
}
