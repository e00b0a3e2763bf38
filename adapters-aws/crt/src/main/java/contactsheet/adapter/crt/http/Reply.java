package contactsheet.adapter.crt.http;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The result of a request.
public sealed interface Reply {
  /// The server answered, in full.
  final class Answer implements Reply {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /// @param status the HTTP status code, such as 404
    /// @param headers the headers, by their names in lower case
    /// @param body the body, which must not be changed any more
    public Answer(int status, Map<String, String> headers, byte[] body) {
      this.status = status;
      this.headers = Map.copyOf(headers);
      this.body = body;
    }

    /// The status code of HTTP.
    public int status() {
      return status;
    }

    /// The headers by their names in lower case; the values of equal names are joined by commas,
    /// and hold one character for each byte that came.
    public Map<String, String> headers() {
      return headers;
    }

    /// One header.
    ///
    /// @param name the header's name, in upper or lower case
    public @Nullable String header(String name) {
      return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /// The body, which must not be changed.
    public byte[] body() {
      return body;
    }
  }

  /// There was no complete answer.
  ///
  /// @param why the cause, as words after a colon
  /// @param mayComeLater whether a retry may help
  record NoAnswer(String why, boolean mayComeLater) implements Reply {}
}
