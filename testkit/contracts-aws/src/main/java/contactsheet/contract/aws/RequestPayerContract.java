package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.contract.aws.StubServer.Request;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every request says in a signed header that its sender pays, also the one for a bucket's region
/// and those to another region.
public abstract class RequestPayerContract {
  @ParameterizedTest
  @CsvSource({"true, requester", "false, ''"})
  void every_request_says_who_pays(boolean requesterPays, String said) {
    try (var server = new StubServer(RequestPayerContract::answer)) {
      var source = source(server.endpoint(), requesterPays);
      var cat = ObjectLocation.of("photos", "cat.txt");
      source.observe(cat);
      source.observe(ObjectLocation.of("photos", "cat.jpg"));
      listing(server.endpoint(), requesterPays).list(cat.bucket(), "", null, 1);
      assertEquals(3 + 1 + 3, server.requests().size());
      for (var request : server.requests()) {
        assertEquals(said, request.header("X-amz-request-payer"), request::target);
        var signed = request.header("Authorization").contains("x-amz-request-payer");
        assertEquals(requesterPays, signed, request::target);
      }
    }
  }

  private static Answer answer(Request asked) {
    if (asked.header("Authorization").contains("/eu-west-3/")) {
      return Answer.refusal(404, "NoSuchKey");
    }
    return asked.path().equals("/photos") && asked.method().equals("HEAD")
        ? Answer.of(307, Map.of("x-amz-bucket-region", "eu-west-3"))
        : Answer.refusal(307, "TemporaryRedirect");
  }

  /// Returns the source under test, which inspects pictures.
  ///
  /// @param endpoint the endpoint of its S3
  protected abstract ObjectMetadataSource source(URI endpoint, boolean requesterPays);

  /// Returns the listing of the same carrier.
  ///
  /// @param endpoint the endpoint of its S3
  protected abstract ObjectListing listing(URI endpoint, boolean requesterPays);
}
