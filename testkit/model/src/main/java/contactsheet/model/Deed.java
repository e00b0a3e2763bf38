package contactsheet.model;

import java.util.Locale;

/// The actions on an object that have an event.
public enum Deed {
  PUT,
  /// Two puts at the same moment with only one event, that of the first.
  PUT_TWICE,
  DELETE,
  DELETE_NEWEST_VERSION,
  DELETE_OLDEST_VERSION,
  UNDELETE,
  /// An expiration by a lifecycle rule, whose event has no sequencer.
  EXPIRE,
  /// A restore from an archive, whose event has no sequencer either.
  RESTORE,
  /// A repair of the row, without a change of the object. It may get lost.
  REPAIR;

  /// Returns its text in a script.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
