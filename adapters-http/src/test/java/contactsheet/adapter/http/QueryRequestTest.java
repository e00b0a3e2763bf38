package contactsheet.adapter.http;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.in.FindAuditStatus.StatusAnswer;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.RowFilter;
import contactsheet.domain.Stamp;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimePlace;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A request as a web server receives it.
class QueryRequestTest {
  private static final Recorded CAT =
      new Recorded(
          ObjectLocation.of("photos", "a/my cat+dog 100%.jpg"),
          ObjectMetadata.of(new ByteSize(3), Instant.EPOCH),
          new Stamp(null, null, null, null));

  private final FindObjectMetadata table =
      new FindObjectMetadata() {
        @Override
        public Lookup find(ObjectLocation location) {
          return location.equals(CAT.location()) ? new Lookup.Present(CAT) : new Lookup.Missing();
        }

        @Override
        public Listing list(PageQuery query) {
          return new Listing.RecordedPage(List.of(CAT), CAT.location().key());
        }

        @Override
        public Timeline list(TimeQuery query) {
          return new Timeline.TimedPage(
              List.of(CAT), new TimePlace(Instant.EPOCH, CAT.location().key()), 17);
        }
      };

  @Test
  void a_key_is_decoded_once_and_its_slashes_may_be_encoded() {
    for (var path : List.of("a/my%20cat+dog%20100%25.jpg", "a%2Fmy%20cat%2Bdog%20100%25.jpg")) {
      var answer = get("/objects/photos/" + path, "", "");
      assertEquals(200, answer.status(), path);
      assertEquals(CAT, PageJson.readEntry(answer.body()));
    }
  }

  @Test
  void a_page_has_the_token_of_the_next_one() {
    var query = new PageQuery(CAT.location().bucket(), "a", null, 1);
    var answer = get("/objects/photos", "prefix=a&limit=1", "");
    assertEquals(CAT.location().key(), PageJson.readPage(answer.body(), query).next());
  }

  @Test
  void a_page_by_time_has_the_token_of_the_next_one_and_says_how_many_rows_were_read() {
    var query =
        new TimeQuery(
            CAT.location().bucket(),
            TimeOrder.TAKEN,
            Instant.parse("1970-01-01T00:00:00Z"),
            null,
            true,
            new RowFilter(null, new ByteSize(3), null, "box 1", "image/*", "+"),
            null,
            1);
    var parameters = TimeParameters.text(query);
    assertEquals(
        "camera=box%201&content_type=image/*&from=1970-01-01T00%3A00%3A00Z&larger_than=2"
            + "&name=%2B&newest_first=true&order=taken",
        parameters);
    var answer = get("/objects/photos", parameters + "&limit=1", "");
    var page = PageJson.readPage(answer.body(), query);
    assertEquals(17, page.examined());
    assertEquals(new TimePlace(Instant.EPOCH, CAT.location().key()), page.next());
    var next = parameters + "&next=" + TimeToken.of(query, requireNonNull(page.next()));
    assertEquals(200, get("/objects/photos", next, "").status());
    assertEquals(400, get("/objects/photos", next.replace("=taken", "=uploaded"), "").status());
    assertEquals(400, get("/objects/photos", next.replace("box", "bix"), "").status());
    assertEquals(400, get("/objects/photos2", next, "").status());
  }

  @Test
  void what_belongs_to_another_order_or_cannot_be_meant_is_refused() {
    for (var refused :
        List.of(
            "from=2026-07-01",
            "order=name&camera=box",
            "order=taken&prefix=a",
            "order=size",
            "order=TAKEN",
            "order=taken&from=yesterday",
            "order=taken&from=2026-07-01&to=2026-07-01",
            "order=taken&to=0001-01-01",
            "order=taken&newest_first=yes",
            "order=taken&format=exe",
            "order=taken&larger_than=-2",
            "order=taken&larger_than=1.5",
            "order=taken&smaller_than=0",
            "order=taken&larger_than=9&smaller_than=9",
            "order=taken&limit=0")) {
      assertEquals(400, get("/objects/photos", refused, "").status(), refused);
    }
  }

  @Test
  void who_has_the_document_is_not_sent_it_again() {
    var tag = get("/objects/photos", "", "").headers().get("etag");
    var again = get("/objects/photos", "", String.valueOf(tag));
    assertEquals(304, again.status());
    assertEquals("", again.body());
  }

  @Test
  void a_refusal_is_a_problem_whose_detail_can_be_read() {
    var missing = get("/objects/photos/dog.jpg", "", "");
    assertEquals(404, missing.status());
    assertEquals("nothing is recorded of s3://photos/dog.jpg", Problem.readDetail(missing.body()));
    assertEquals("application/problem+json", missing.headers().get("content-type"));
    assertThrows(IllegalArgumentException.class, () -> Problem.readDetail("{\"error\":\"no\"}"));
  }

  @Test
  void only_the_paths_of_rows_are_its_own() {
    assertTrue(QueryRequest.isForRows("/objects"));
    assertTrue(QueryRequest.isForRows("/objects/photos"));
    assertFalse(QueryRequest.isForRows("/objectsx"));
    assertFalse(QueryRequest.isForRows("/"));
  }

  private HttpAnswer get(String path, String query, String ifNoneMatch) {
    return QueryRequest.of("GET", path, query, ifNoneMatch)
        .answer(table, _ -> new StatusAnswer.Unknown());
  }
}
