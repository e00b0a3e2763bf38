package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.crt.Environment;
import contactsheet.adapter.crt.http.Endpoint;

/// The address of DynamoDB.
///
/// @param path the path of the service on that server, encoded
record DynamoDbAddress(Endpoint server, String path) {
  /// @throws IllegalStateException if the environment has no region, or an address that is none
  static DynamoDbAddress in(Environment environment) {
    var configured = environment.endpoint("DYNAMODB");
    if (configured != null) {
      var path = configured.getRawPath();
      return new DynamoDbAddress(Endpoint.of(configured), path.isEmpty() ? "/" : path);
    }
    var region = environment.region();
    var domain = environment.wantsDualStack() ? region.apiDomain() : region.domain();
    return new DynamoDbAddress(Endpoint.https("dynamodb." + region.name() + "." + domain), "/");
  }
}
