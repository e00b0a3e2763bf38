package contactsheet.local.lambda;

import java.util.List;

/// A call that a function made, as it went over the wire.
///
/// @param method the request's
/// @param uri its path and query, encoded as they were
/// @param target its header `X-Amz-Target`, by which DynamoDB is told the operation; empty for S3
/// @param body its body, one line of JSON; empty for S3
/// @param status the answer's
public record RecordedCall(String method, String uri, String target, String body, int status) {
  private static final int PARTS = 5;

  /// The call that is in a line.
  ///
  /// @throws IllegalArgumentException if there is none in it
  public static RecordedCall of(String line) {
    var parts = List.of(line.split("\t", -1));
    if (parts.size() != PARTS) {
      throw new IllegalArgumentException("no recorded call: " + line);
    }
    return new RecordedCall(
        parts.get(1), parts.get(2), parts.get(3), parts.get(4), Integer.parseInt(parts.get(0)));
  }

  /// The call in one line. JSON holds neither a tab nor the end of a line, and a URI neither.
  String line() {
    return String.join("\t", String.valueOf(status), method, uri, target, body);
  }
}
