package contactsheet.adapter.crt;

import contactsheet.adapter.crt.http.Credentials;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Credentials and how long they last.
///
/// @param until the time when they expire; none if they do not
record KeptCredentials(Credentials credentials, @Nullable Instant until) {
  /// Reads the credentials in an answer of a credentials server.
  ///
  /// @throws IllegalArgumentException if the answer holds none
  static KeptCredentials read(byte[] answer) {
    var fields = Json.texts(answer);
    var id = fields.get("AccessKeyId");
    var secret = fields.get("SecretAccessKey");
    if (id == null || secret == null) {
      throw new IllegalArgumentException("it holds no key");
    }
    return new KeptCredentials(
        new Credentials(id, secret, fields.get("Token")), time(fields.get("Expiration")));
  }

  private static @Nullable Instant time(@Nullable String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a time: " + text, e);
    }
  }

  boolean isValidAt(Instant time) {
    return until == null || time.isBefore(until);
  }
}
