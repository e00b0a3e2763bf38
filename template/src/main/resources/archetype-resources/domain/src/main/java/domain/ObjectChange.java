package ${package}.domain;

import java.util.Optional;

/// What an event says: where to look, and how recent it is. What is there now, only S3 can say.
///
/// @param sequencer absent on lifecycle expirations and restores
public record ObjectChange(ObjectLocation location, Optional<Sequencer> sequencer) {}
