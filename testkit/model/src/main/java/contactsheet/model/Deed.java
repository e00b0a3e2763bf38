package contactsheet.model;

import java.util.Locale;

/// What can be done to an object, and becomes an event.
public enum Deed {
  PUT,
  /// Two puts at the same moment, of which one event tells: that of the first.
  PUT_TWICE,
  DELETE,
  DELETE_NEWEST_VERSION,
  DELETE_OLDEST_VERSION,
  UNDELETE,
  /// By a lifecycle rule, whose event has no sequencer.
  EXPIRE,
  /// From an archive; its event has no sequencer either.
  RESTORE,
  /// Nothing is done to the object: somebody wants its row to be looked after. Nobody minds if such
  /// a repair gets lost.
  REPAIR;

  /// As a script says it.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
