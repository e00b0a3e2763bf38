package contactsheet.domain;

/// Why something could not be done, as a value.
///
/// @param kind whether trying again can help
/// @param reason the cause and what to do, as a sentence for the person who reads the log at night
public record Failure(Kind kind, String reason) {
  /// Whether trying again can help.
  public enum Kind {
    /// Only a person can help: trying again gives the same answer.
    PERMANENT,
    /// The same call may succeed later.
    RETRYABLE
  }

  public Failure {
    reason = Text.required("a failure's reason", reason);
  }

  /// A failure that only a person can mend.
  public static Failure permanent(String reason) {
    return new Failure(Kind.PERMANENT, reason);
  }

  /// A failure that may be gone at the next try.
  public static Failure retryable(String reason) {
    return new Failure(Kind.RETRYABLE, reason);
  }
}
