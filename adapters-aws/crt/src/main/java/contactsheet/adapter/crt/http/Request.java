package contactsheet.adapter.crt.http;

import java.util.List;

/// A request before it is signed. `Host`, `Content-Length` and the headers of the signature are
/// added later.
///
/// @param method the HTTP method: GET, HEAD, POST or PUT
/// @param target the path and the query, encoded as they are sent and signed
/// @param headers the headers, in any order
/// @param body the body; empty for none
/// @param limit the most bytes of the answer's body that are read
public record Request(
    String method, String target, List<Header> headers, String body, BodyLimit limit) {
  public Request {
    headers = List.copyOf(headers);
  }
}
