package contactsheet.local.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// On the example that AWS publishes [Amazon S3 API Reference, Authenticating Requests: Using the
/// Authorization Header (AWS Signature Version 4), Example: GET Object].
class SignatureTest {
  private static final Signature SIGNATURE =
      new Signature(
          new Credentials(
              "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "", "us-east-1"));
  private static final Instant TIME = Instant.parse("2013-05-24T00:00:00Z");
  private static final Map<String, String> HEADERS =
      Map.of(
          "host", "examplebucket.s3.amazonaws.com",
          "range", "bytes=0-9",
          "x-amz-content-sha256",
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "x-amz-date", "20130524T000000Z",
          "authorization",
              "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                  + "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                  + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");

  @Test
  void the_published_example_is_signed() {
    assertEquals(Optional.empty(), SIGNATURE.problemOf(request(HEADERS, "", TIME)));
  }

  @Test
  void a_request_that_was_changed_is_not() {
    assertProblem("another signature", request(with("range", "bytes=0-10"), "", TIME));
  }

  @Test
  void a_payload_that_was_changed_is_found_out() {
    assertProblem("the hash of the payload", request(HEADERS, "changed", TIME));
  }

  @Test
  void a_request_of_another_time_is_refused() {
    assertProblem("signed at", request(HEADERS, "", TIME.plusSeconds(3600)));
  }

  @Test
  void a_header_of_aws_that_is_not_signed_is_found_out() {
    assertProblem("only these headers", request(with("x-amz-meta-late", "1"), "", TIME));
  }

  @Test
  void a_request_without_a_signature_is_refused() {
    assertProblem("not signed", request(with("authorization", "Basic abc"), "", TIME));
  }

  @Test
  void another_region_is_refused() {
    var elsewhere = HEADERS.getOrDefault("authorization", "").replace("us-east-1", "eu-west-1");
    assertProblem("signed for", request(with("authorization", elsewhere), "", TIME));
  }

  private static void assertProblem(String problem, ReceivedRequest request) {
    var found = SIGNATURE.problemOf(request).orElse("none");
    assertTrue(found.startsWith(problem), found);
  }

  private static Map<String, String> with(String header, String value) {
    var headers = new HashMap<>(HEADERS);
    headers.put(header, value);
    return headers;
  }

  private static ReceivedRequest request(Map<String, String> headers, String body, Instant time) {
    var lists = new HashMap<String, List<String>>();
    headers.forEach((name, value) -> lists.put(name, List.of(value)));
    return new ReceivedRequest("s3", "GET", "/test.txt", "", lists, body, time);
  }
}
