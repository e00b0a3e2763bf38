package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.adapter.protocol.s3.S3Requests.ListWanted;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who pays for requests: each of them says it, also in another region, and in a signed header.
public abstract class RequestPayerContract {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");

  @ParameterizedTest
  @CsvSource({"true, requester", "false, ''"})
  void every_request_says_who_pays(boolean requesterPays, String said) {
    try (var server = new StubServer(_ -> Answer.refusal(404, "NoSuchKey"))) {
      var home = requests(server.endpoint(), requesterPays);
      for (var s3 : new S3Requests[] {home, home.in("eu-west-3")}) {
        s3.head(CAT.bucket());
        s3.head(CAT);
        s3.get(CAT, null, 0, 1);
        s3.list(new ListWanted(CAT.bucket(), "", null, null, 1));
      }
      assertEquals(8, server.requests().size());
      for (var request : server.requests()) {
        assertEquals(said, request.header("X-amz-request-payer"), request::target);
        var signed = request.header("Authorization").contains("x-amz-request-payer");
        assertEquals(requesterPays, signed, request::target);
      }
    }
  }

  /// The carrier under test.
  ///
  /// @param endpoint of the S3 that it asks
  protected abstract S3Requests requests(URI endpoint, boolean requesterPays);
}
