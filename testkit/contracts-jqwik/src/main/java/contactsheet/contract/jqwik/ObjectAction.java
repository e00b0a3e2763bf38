package contactsheet.contract.jqwik;

import contactsheet.domain.ObjectLocation;

/// An action on an object. Whether it is possible depends on the actions before; code that plays a
/// history skips impossible actions.
///
/// @param kind the kind of action
/// @param location the object
/// @param size the size of the content in bytes, for a put
public record ObjectAction(Kind kind, ObjectLocation location, int size) {
  /// The kinds of actions on an object.
  public enum Kind {
    /// An upload, or an overwrite.
    PUT,
    /// A delete; in a bucket with versions, by a delete marker.
    DELETE,
    /// The newest version, or delete marker, is deleted for good.
    DELETE_NEWEST_VERSION,
    /// The oldest version, or delete marker, is deleted for good.
    DELETE_OLDEST_VERSION,
    /// The delete marker that hides the object is deleted.
    UNDELETE,
    /// A delete by a lifecycle rule: its event has no sequencer.
    EXPIRE,
    /// The restoration of an archived object: its event has no sequencer.
    RESTORE
  }
}
