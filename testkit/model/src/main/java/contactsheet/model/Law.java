package contactsheet.model;

/// What holds for every history.
public enum Law {
  /// Once every event was handled at least once, readers see what is in the bucket, and of what is
  /// gone there is no row but a tombstone.
  TABLE_EQUALS_BUCKET,
  /// Where events got lost, the table equals the bucket after an audit that repairs, and an audit
  /// after it finds nothing.
  REPAIR_MAKES_UP_FOR_LOST_EVENTS,
  /// What changed without any event, an audit finds and repairs, the storage class by the listings
  /// alone and everything else by observing each object; and an audit after it finds nothing.
  AUDIT_FINDS_WHAT_NO_EVENT_TELLS,
  /// Where the table equals the bucket, an audit finds nothing.
  AUDIT_RAISES_NO_FALSE_ALARM,
  /// The sequencer of a row never goes back while there is the row.
  SEQUENCER_NEVER_GOES_BACK,
  /// A write in one step raises the row's sequencer: so an event that comes again writes nothing.
  DUPLICATES_WRITE_NOTHING,
  /// Readers never see a tombstone.
  READERS_SEE_NO_TOMBSTONE,
  /// Where nothing is broken, no handling fails.
  NOTHING_FAILS_WITHOUT_A_FAULT
}
