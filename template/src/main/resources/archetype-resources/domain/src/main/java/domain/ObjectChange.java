package ${package}.domain;

import java.util.Optional;

/// An event: the changed object, and how recent the change is. It does not have the object's state,
/// which is observed in S3.
///
/// @param sequencer absent on lifecycle expirations and restores
public record ObjectChange(ObjectLocation location, Optional<Sequencer> sequencer) {}
