package contactsheet.adapter.crt.http;

import java.util.List;

/// What is asked, before it is signed. `Host`, `Content-Length` and what a signature needs are
/// added on its way.
///
/// @param method GET, HEAD or POST
/// @param target the path and the query, encoded as they go over the wire and are signed
/// @param headers in any order
/// @param body empty for none
/// @param limit how much of the answer's body is taken
public record Request(
    String method, String target, List<Header> headers, String body, BodyLimit limit) {
  public Request {
    headers = List.copyOf(headers);
  }
}
