package contactsheet.local.lambda;

import java.util.List;

/// A request of a function on the wire, and the answer's status.
///
/// @param method the method of the request
/// @param uri the path and the query of the request, as they were encoded
/// @param target the header `X-Amz-Target`, which names DynamoDB's operation; empty for S3
/// @param body the body of the request, one line of JSON; empty for S3
/// @param status the status code of the answer
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

  /// Returns the call in one line. Neither JSON nor a URI has tabs or line ends in it.
  String line() {
    return String.join("\t", String.valueOf(status), method, uri, target, body);
  }
}
