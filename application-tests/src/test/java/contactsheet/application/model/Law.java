package contactsheet.application.model;

/// What holds for every history.
public enum Law {
  /// Once every event was handled at least once, readers see what is in the bucket, and of what is
  /// gone there is no row but a tombstone.
  TABLE_EQUALS_BUCKET,
  /// The sequencer of a row never goes back while there is the row.
  SEQUENCER_NEVER_GOES_BACK,
  /// A write in one step raises the row's sequencer: so an event that comes again writes nothing.
  DUPLICATES_WRITE_NOTHING,
  /// Readers never see a tombstone.
  READERS_SEE_NO_TOMBSTONE,
  /// Where nothing is broken, no handling fails.
  NOTHING_FAILS_WITHOUT_A_FAULT
}
