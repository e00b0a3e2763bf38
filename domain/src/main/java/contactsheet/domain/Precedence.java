package contactsheet.domain;

/// How an entry stands to the one that is stored for the same object.
public enum Precedence {
  /// It answers a later event: it replaces the stored one.
  NEWER,
  /// It answers the same event, delivered again: nothing to write.
  SAME,
  /// It answers an earlier event: nothing to write.
  OLDER,
  /// It answers a later event, but the stored entry was reconciled within the hour and may hold
  /// what was seen later: read it, observe again, and replace it.
  HELD
}
