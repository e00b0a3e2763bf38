package contactsheet.model;

/// The laws of every history.
public enum Law {
  /// Once every event was handled at least once, readers see the objects in the bucket, and a
  /// missing object has no row except a tombstone.
  TABLE_EQUALS_BUCKET,
  /// If events got lost, the table equals the bucket after an audit that repairs, and an audit
  /// after it finds nothing.
  REPAIR_MAKES_UP_FOR_LOST_EVENTS,
  /// An audit finds and repairs changes without an event: the storage class by the listings, and
  /// everything else by observing each object. An audit after it finds nothing.
  AUDIT_FINDS_WHAT_NO_EVENT_TELLS,
  /// If the table equals the bucket, an audit finds nothing.
  AUDIT_RAISES_NO_FALSE_ALARM,
  /// The sequencer of a row never becomes smaller while the row exists.
  SEQUENCER_NEVER_GOES_BACK,
  /// A write in one step raises the row's sequencer: so an event that comes again writes nothing.
  DUPLICATES_WRITE_NOTHING,
  /// Readers never see a tombstone.
  READERS_SEE_NO_TOMBSTONE,
  /// Without faults no handling fails.
  NOTHING_FAILS_WITHOUT_A_FAULT
}
