package contactsheet.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change of an object, as an event of any source reports it: where to look and how recent it is.
/// It does not say what happened, because S3 is asked for the object's state now.
///
/// @param location the object that changed
/// @param sequencer how recent the event is; absent on restores, lifecycle expirations and batch
///     tasks
/// @param eventTime when S3 finished the request, where the event tells
public record ObjectChange(
    ObjectLocation location, @Nullable Sequencer sequencer, @Nullable Instant eventTime) {}
