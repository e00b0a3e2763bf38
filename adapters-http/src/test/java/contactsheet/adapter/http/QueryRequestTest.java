package contactsheet.adapter.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.in.FindAuditStatus.StatusAnswer;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.PageQuery;
import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Stamp;
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
