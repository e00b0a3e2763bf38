package contactsheet.domain;

/// How recent an entry is, compared with the one that is stored for the same object.
public enum Precedence {
  /// It answers a later event: it replaces the stored one.
  NEWER,
  /// The two are for the same event, delivered again. There is nothing to write, unless the
  /// observation differs from the stored entry.
  SAME,
  /// It answers an earlier event: nothing to write.
  OLDER,
  /// The order is unknown, because the two sequencers differ in length, or because the stored entry
  /// was reconciled within the hour and may hold a later observation. The caller has to read the
  /// stored entry, observe again, and replace it.
  HELD
}
