package contactsheet.domain;

/// How recent an entry is, compared with the one that is stored for the same object.
public enum Precedence {
  /// It answers a later event: it replaces the stored one.
  NEWER,
  /// It answers the same event, delivered again: nothing to write, unless the object differs from
  /// what the stored one says.
  SAME,
  /// It answers an earlier event: nothing to write.
  OLDER,
  /// Whether it is the later one cannot be told, because the two sequencers differ in length; or it
  /// answers a later event, but the stored entry was reconciled within the hour and may hold what
  /// was seen later. Read the stored one, observe again, and replace it.
  HELD
}
