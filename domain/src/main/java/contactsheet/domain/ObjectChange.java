package contactsheet.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an event says, once its shape is forgotten: where to look and how recent it is. It does not
/// say what happened, because what is there now is for S3 to say.
///
/// @param location the object that changed
/// @param sequencer how recent; absent on restores, lifecycle expirations and batch tasks
/// @param eventTime when S3 finished the request, where the event tells
public record ObjectChange(
    ObjectLocation location, @Nullable Sequencer sequencer, @Nullable Instant eventTime) {}
