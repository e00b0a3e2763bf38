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

  /// @param query begins with a question mark; empty for none
  Reply call(String method, Address address, String query, List<Header> more, BodyLimit limit) {
    var path = address.path().isEmpty() ? "/" : address.path();
    var headers = new ArrayList<>(always);
    headers.addAll(more);
    var request = new Request(method, path + query, headers, "", limit);
    return client.call(address.server(), addresses.region(), request);
  }
}
