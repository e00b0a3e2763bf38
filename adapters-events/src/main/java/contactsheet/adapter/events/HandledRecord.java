package contactsheet.adapter.events;

import contactsheet.application.port.in.Outcome;

/// A record of an event and what became of it, whether it reached the use case or not.
///
/// @param record as it was read
/// @param outcome of its change; skipped or failed where there was none
public record HandledRecord(IncomingRecord record, Outcome outcome) {}
