package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.ServiceClient;
import contactsheet.adapter.crt.http.BodyLimit;
import contactsheet.adapter.crt.http.Header;
import contactsheet.adapter.crt.http.Reply;
import contactsheet.adapter.crt.http.Request;
import contactsheet.adapter.crt.s3.S3Addresses.Address;
import java.util.ArrayList;
import java.util.List;

/// Asks S3 in one region, with the headers that every request has.
record S3Caller(ServiceClient client, S3Addresses addresses, List<Header> always) {
  S3Caller {
    always = List.copyOf(always);
  }

  /// @param query the query, which begins with a question mark; empty for none
  Reply call(String method, Address address, String query, List<Header> more, BodyLimit limit) {
    var path = address.path().isEmpty() ? "/" : address.path();
    return send(address, new Request(method, path + query, with(more), "", limit));
  }

  Reply put(Address address, List<Header> more, String body, BodyLimit limit) {
    return send(address, new Request("PUT", address.path(), with(more), body, limit));
  }

  private List<Header> with(List<Header> more) {
    var headers = new ArrayList<>(always);
    headers.addAll(more);
    return headers;
  }

  private Reply send(Address address, Request request) {
    return client.call(address.server(), addresses.region(), request);
  }
}
