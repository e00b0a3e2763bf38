package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.NotObserved;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.Observed;
import contactsheet.contract.ScriptedPicture;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.contract.aws.StubServer.Request;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Checksum;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation.Absent;
import contactsheet.domain.Observation.Found;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The requests for a picture, and the result where S3 does not answer them all.
public abstract class PictureObserverContract {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");
  private static final int HEAD_BYTES = ImageInspector.HEAD_BYTES;
  private static final int SIZE = 2 * HEAD_BYTES;

  /// The inspector needs the four bytes after the head.
  private static final String FILE = text(ScriptedPicture.withText(SIZE, HEAD_BYTES, "cat!"));

  private static final Answer BEGINNING = part(0, HEAD_BYTES, Map.of());
  private static final Answer REST = part(HEAD_BYTES, 4, Map.of());

  private static final Answer GONE = Answer.refusal(404, "NoSuchKey");

  private List<Request> requests = List.of();

  @Test
  void a_picture_takes_one_request_for_its_first_bytes() {
    var file = text(ScriptedPicture.complete(100));
    var found = found(observe(new Answer(206, headers("bytes 0-99/100", Map.of()), file)));
    assertEquals(ScriptedPicture.properties(100, ""), found.image());
    assertEquals(1, requests.size());
    assertEquals("GET", requests.getFirst().method());
    assertEquals("bytes=0-65535", requests.getFirst().header("Range"));
  }

  @Test
  void a_further_part_is_asked_of_the_same_content() {
    assertEquals(ScriptedPicture.properties(SIZE, "cat!"), found(observe(BEGINNING, REST)).image());
    assertEquals("", requests.getFirst().header("If-match"));
    assertEquals("\"e\"", requests.getLast().header("If-match"));
    assertEquals("bytes=65536-65539", requests.getLast().header("Range"));
    assertEquals(List.of(), requests.stream().filter(it -> it.target().contains("?")).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {412, 404, 416})
  void a_picture_that_is_replaced_meanwhile_is_observed_again(int status) {
    var found = found(observe(BEGINNING, Answer.of(status), BEGINNING, REST));
    assertEquals(ScriptedPicture.properties(SIZE, "cat!"), found.image());
  }

  @Test
  void another_etag_is_another_picture() {
    var other = part(HEAD_BYTES, 4, Map.of("ETag", "\"f\""));
    var found = found(observe(BEGINNING, other, BEGINNING, REST));
    assertEquals(ScriptedPicture.properties(SIZE, "cat!"), found.image());
    assertEquals(4, requests.size());
  }

  @Test
  void a_picture_that_is_removed_meanwhile_is_absent() {
    assertEquals(new Observed(new Absent()), observe(BEGINNING, GONE, GONE));
  }

  @Test
  void a_picture_that_never_stays_may_stay_later() {
    var replaced = Answer.of(412);
    assertRetryable(observe(BEGINNING, replaced, BEGINNING, replaced, BEGINNING, replaced));
    assertEquals(6, requests.size());
  }

  @Test
  void a_picture_does_not_look_like_none_because_s3_is_busy() {
    assertRetryable(observe(BEGINNING, Answer.of(503), Answer.of(503), Answer.of(503)));
  }

  @Test
  void a_part_that_breaks_off_is_asked_for_again() {
    var broken = new Answer(206, REST.headers(), "ca", 2);
    assertEquals(
        ScriptedPicture.properties(SIZE, "cat!"), found(observe(BEGINNING, broken, REST)).image());
  }

  @Test
  void a_beginning_that_breaks_off_every_time_may_come_whole_later() {
    var broken = new Answer(206, BEGINNING.headers(), FILE.substring(0, 100), HEAD_BYTES - 100);
    assertRetryable(observe(broken, broken, broken));
    assertEquals(3, requests.size());
  }

  @Test
  void an_object_without_content_has_no_first_byte() {
    var found = found(observe(Answer.of(416), head(0)));
    assertEquals(new ByteSize(0), found.size());
    assertNull(found.image());
    assertEquals("HEAD", requests.getLast().method());
  }

  @Test
  void an_object_that_has_content_by_then_is_observed_again() {
    var found = found(observe(Answer.of(416), head(SIZE), BEGINNING, REST));
    assertEquals(ScriptedPicture.properties(SIZE, "cat!"), found.image());
  }

  @Test
  void a_picture_in_an_archive_is_found_without_its_content() {
    var found = found(observe(Answer.refusal(403, "InvalidObjectState"), head(SIZE)));
    assertEquals(new ByteSize(SIZE), found.size());
    assertNull(found.image());
  }

  /// S3Mock answers like this for an empty object; other values are tested too.
  @ParameterizedTest
  @ValueSource(strings = {"bytes 0--1/0", "bytes 5-3/10", "bytes 0-9/5", "bytes */0", "5"})
  void a_range_that_cannot_be_read_leads_to_head(String range) {
    var found = found(observe(new Answer(206, headers(range, Map.of()), ""), head(0)));
    assertEquals(new ByteSize(0), found.size());
    assertEquals("HEAD", requests.getLast().method());
  }

  @Test
  void a_part_has_no_checksum_of_the_whole() {
    var checksum = Map.of("x-amz-checksum-crc32", "c2lnbg==");
    assertNull(found(observe(part(0, HEAD_BYTES, checksum), REST)).checksum());
  }

  /// Which S3 sends without the number of the parts, unlike the answer to HEAD.
  @Test
  void a_composite_checksum_is_not_taken_for_that_of_the_content() {
    var checksum = Map.of("x-amz-checksum-crc32", "c2lnbg==", "x-amz-checksum-type", "COMPOSITE");
    assertNull(found(observe(whole(checksum))).checksum());
  }

  @Test
  void what_comes_whole_has_its_checksum_whatever_the_sdk_would_make_of_it() {
    var found = found(observe(whole(Map.of("x-amz-checksum-crc32", "c2lnbg=="))));
    assertEquals(new Checksum("CRC32", "c2lnbg=="), found.checksum());
  }

  @Test
  void a_server_without_ranges_is_left_after_the_first_bytes() {
    var whole = new Answer(200, headers(null, Map.of()), "-".repeat(20 * SIZE));
    try (var server = new StubServer(_ -> whole)) {
      assertEquals(new ByteSize(20L * SIZE), found(observe(server)).size());
      assertEquals(new ByteSize(20L * SIZE), found(observe(server)).size());
      var connections = server.requests().stream().map(Request::connection).toList();
      assertNotEquals(connections.getFirst(), connections.getLast());
    }
  }

  /// Observes the cat where S3 answers this, one after the other.
  private ObservationResult observe(Answer... answers) {
    Queue<Answer> left = new ArrayDeque<>(Arrays.asList(answers));
    try (var server = new StubServer(_ -> left.remove())) {
      var result = observe(server);
      requests = server.requests();
      return result;
    }
  }

  private static Answer whole(Map<String, String> more) {
    return new Answer(206, headers("bytes 0-4/5", more), "abcde");
  }

  private static Answer part(int offset, int length, Map<String, String> more) {
    var range = "bytes " + offset + "-" + (offset + length - 1) + "/" + SIZE;
    return new Answer(206, headers(range, more), FILE.substring(offset, offset + length));
  }

  private static Answer head(int size) {
    var headers = headers(null, Map.of());
    headers.put("Content-Length", Integer.toString(size));
    return Answer.of(200, headers);
  }

  private static Map<String, String> headers(@Nullable String range, Map<String, String> more) {
    var headers = new HashMap<>(Map.of("Last-Modified", "Thu, 05 Nov 2026 11:59:58 GMT"));
    headers.put("ETag", "\"e\"");
    if (range != null) {
      headers.put("Content-Range", range);
    }
    headers.putAll(more);
    return headers;
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.US_ASCII);
  }

  private static void assertRetryable(ObservationResult result) {
    assertEquals(Failure.Kind.RETRYABLE, failure(result).kind(), failure(result)::reason);
  }

  private static Failure failure(ObservationResult result) {
    return assertInstanceOf(NotObserved.class, result).failure();
  }

  private static ObjectMetadata found(ObservationResult result) {
    var observed = assertInstanceOf(Observed.class, result, result::toString);
    return assertInstanceOf(Found.class, observed.observation()).metadata();
  }

  private ObservationResult observe(StubServer server) {
    return observe(server.endpoint(), new ScriptedInspector(), CAT);
  }

  /// Observes an object by the source under test.
  ///
  /// @param endpoint the endpoint of its S3
  /// @param inspector the inspector of pictures; without one, every object is observed by HEAD
  protected abstract ObservationResult observe(
      URI endpoint, @Nullable ImageInspector inspector, ObjectLocation location);
}
