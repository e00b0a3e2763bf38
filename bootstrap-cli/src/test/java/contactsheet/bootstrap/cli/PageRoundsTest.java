package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the page's server tells of rounds of audits, and the rounds that it runs over a table in
/// memory.
final class PageRoundsTest {
  private static final String ONE_OF_EACH =
      "{\"missing\":1,\"stale\":1,\"orphaned\":1,\"unlisted\":0}";

  private final LivePage live = new LivePage();

  @AfterEach
  void stop() {
    live.close();
  }

  @Test
  void before_the_first_round_nothing_is_known() throws Exception {
    assertEquals("{\"can_run\":true,\"status\":null}", live.get("/api/rounds/photos").body());
    assertRefused(live.get("/api/rounds/p"), 400, "not a bucket name: 'p'");
    assertRefused(run("albums"), 404, "there is no bucket albums");
  }

  @Test
  void a_round_mends_what_was_lost_and_tells_through_when_the_table_is_verified() throws Exception {
    var log = live.listen();
    live.loseAnEventOfEachKind(log);
    var told = run("photos").body();
    assertTrue(told.startsWith("{\"can_run\":true,\"status\":{\"bucket\":\"photos\","), told);
    assertTrue(told.contains(",\"verified_through\":\"20"), told);
    assertTrue(told.contains("\"examined\":3,\"found\":" + ONE_OF_EACH), told);
    assertTrue(told.contains("\"mended\":" + ONE_OF_EACH + ",\"failed\":0}"), told);
    assertEquals(told, live.get("/api/rounds/photos").body());
    log.awaitEqual(2);
    log.await(
        "counts",
        "\"RunAuditRounds\":{\"calls\":1,\"failures\":0,"
            + "\"last\":\"step photos: 3 examined, 3 mended\"}");
  }

  @Test
  void a_round_that_is_stopped_says_why_and_the_next_call_goes_on_with_it() throws Exception {
    live.turn("table-fails", true);
    assertRefused(run("photos"), 503, "the table is made to fail: switch that off on the page");
    var stopped = live.get("/api/rounds/photos").body();
    assertTrue(stopped.contains("\"running_round\":{"), stopped);
    live.turn("table-fails", false);
    var ended = run("photos").body();
    assertTrue(ended.contains("\"verified_through\":"), ended);
    assertTrue(!ended.contains("\"running_round\":"), ended);
  }

  private HttpResponse<String> run(String bucket) throws IOException, InterruptedException {
    return live.send(live.request("POST", "/api/rounds/" + bucket, BodyPublishers.noBody()));
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String sentence) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"detail\":\"" + sentence), answer.body());
  }
}
