package contactsheet.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change of an object, from an event of any source: the object, and how recent the change is. It
/// does not have the kind of the change, because the object's current state is observed in S3.
///
/// @param location the object that changed
/// @param sequencer the sequencer, which says how recent the event is; absent on restores,
///     lifecycle expirations and batch tasks
/// @param eventTime the time when S3 finished the request, if the event has it
public record ObjectChange(
    ObjectLocation location, @Nullable Sequencer sequencer, @Nullable Instant eventTime) {}
