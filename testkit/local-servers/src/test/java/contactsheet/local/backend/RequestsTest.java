package contactsheet.local.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A function that does not do its work is found out. These requests are not signed, which is found
/// out as well; `SmokeIT` has signed ones.
class RequestsTest {
  private static final ReceivedRequest HEAD = FakeRequests.head("a.bin");
  private static final ReceivedRequest PUT = FakeRequests.put("a.bin");

  @Test
  void one_observation_and_one_row_are_what_is_expected() {
    assertEquals(List.of(), problems(HEAD, PUT));
  }

  @Test
  void a_missing_signature_is_found_out() {
    var problems = new Requests(List.of(HEAD, PUT)).problems(List.of("a.bin"), false);
    assertEquals(2, problems.stream().filter(problem -> problem.contains("not signed")).count());
  }

  @Test
  void a_row_that_was_not_written_is_found_out() {
    assertFound("wrong number of rows: a.bin: 0 of 1", HEAD);
  }

  @Test
  void an_object_that_was_not_observed_is_found_out() {
    assertFound("wrong number of observations: a.bin: 0 of 1", PUT);
  }

  @Test
  void a_request_made_twice_is_found_out() {
    assertFound("wrong number of observations: a.bin: 2 of 1", HEAD, HEAD, PUT);
  }

  @Test
  void a_second_try_is_forgiven_where_it_is_expected() {
    var requests = new Requests(List.of(HEAD, HEAD, PUT));
    assertTrue(
        requests.problems(List.of("a.bin"), true).stream().allMatch(RequestsTest::isOfSignature));
  }

  @Test
  void another_object_than_the_event_named_is_found_out() {
    assertFound("b.bin: 1 of 0", FakeRequests.head("b.bin"), PUT);
  }

  @Test
  void a_row_that_says_something_else_than_s3_is_found_out() {
    var time = Photos.uploaded("a.bin").toString();
    assertFound("the row of a.bin is wrong", HEAD, FakeRequests.put("a.bin", 4711, time));
    assertFound(
        "the row of a.bin is wrong",
        HEAD,
        FakeRequests.put("a.bin", Photos.size("a.bin"), "yesterday"));
  }

  @Test
  void a_request_that_nobody_needs_is_found_out() {
    var list = FakeRequests.request("s3", "GET", "/photos/", Map.of(), "");
    assertFound("1 requests that neither", HEAD, PUT, list);
  }

  @Test
  void a_row_is_as_large_as_dynamodb_counts_it() {
    // filename a.bin, bucket photos, size_in_bytes with six digits, upload_time with 20 letters
    var expected = (8 + 5) + (6 + 6) + (13 + 4) + (11 + 20);
    assertEquals(expected, new Requests(List.of(PUT)).rowBytes());
  }

  private static void assertFound(String expected, ReceivedRequest... requests) {
    var problems = problems(requests);
    assertFalse(problems.isEmpty());
    assertTrue(
        problems.stream().anyMatch(problem -> problem.contains(expected)), problems::toString);
  }

  private static List<String> problems(ReceivedRequest... requests) {
    var all = new Requests(Stream.of(requests).toList()).problems(List.of("a.bin"), false);
    return all.stream().filter(problem -> !isOfSignature(problem)).toList();
  }

  private static boolean isOfSignature(String problem) {
    return problem.endsWith("not signed");
  }
}
