package contactsheet.domain;

/// A failure as a value.
///
/// @param kind whether trying again can help
/// @param reason the cause and what to do, as a sentence for the person who reads the log at night
public record Failure(Kind kind, String reason) {
  /// Whether trying again can help.
  public enum Kind {
    /// Trying again gives the same answer. A person has to remove the cause.
    PERMANENT,
    /// The same call may succeed later.
    RETRYABLE
  }

  public Failure {
    reason = Text.required("a failure's reason", reason);
  }

  /// Returns a failure that trying again cannot help.
  public static Failure permanent(String reason) {
    return new Failure(Kind.PERMANENT, reason);
  }

  /// A failure that may be gone at the next try.
  public static Failure retryable(String reason) {
    return new Failure(Kind.RETRYABLE, reason);
  }
}
