package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.port.in.FindAuditStatus.StatusAnswer;
import contactsheet.application.port.out.TimeListing.TimeListResult.TimePage;
import contactsheet.bootstrap.cli.commands.local.ServeSettings;
import contactsheet.bootstrap.cli.commands.local.ServedPipeline;
import contactsheet.bootstrap.cli.pipeline.RecordingRules;
import contactsheet.bootstrap.cli.trouble.BugHistories;
import contactsheet.bootstrap.cli.trouble.TroubledPipeline;
import contactsheet.bootstrap.cli.watch.WatchedPipeline;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import contactsheet.seededbug.ForwardingStore;
import contactsheet.seededbug.SeededBug;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The page of `serve --table dynamodb`: it has no switches, and refuses requests to turn one. The
/// store represents any table that is not in memory.
final class PageOnARealTableTest {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  private final HttpClient browser = HttpClient.newHttpClient();
  private final ServedPipeline served =
      new LocalCompositionRoot(new CompositionRoot())
          .serve(
              new ServeSettings(
                  "127.0.0.1", 0, 0, null, null, List.of("photos"), null, RecordingRules.DEFAULT),
              new WatchedPipeline(
                  new ForwardingStore(InMemoryMetadataStore.keyedByFilenameAndBucket()),
                  (_, _, _) -> new TimePage(List.of(), null, 42),
                  InstantSource.system()),
              bucket -> new StatusAnswer.Known(going(bucket)),
              _ -> {},
              _ -> {});

  @AfterEach
  void stop() {
    served.close();
    browser.shutdownNow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lost", "table-fails", "crash", "fire"})
  void an_order_to_make_trouble_is_refused_with_a_sentence(String name) throws Exception {
    assertRefused(name);
  }

  @ParameterizedTest
  @EnumSource
  void an_order_to_put_a_bug_in_is_refused_with_a_sentence(SeededBug bug) throws Exception {
    assertRefused(BugHistories.label(bug));
  }

  @Test
  void the_timeline_is_read_by_the_tables_own_index() throws Exception {
    var request = HttpRequest.newBuilder(uri("/objects/photos?order=taken")).build();
    var answer = browser.send(request, BodyHandlers.ofString());
    assertTrue(answer.body().contains("\"examined\":42"), answer.body());
  }

  @Test
  void the_page_is_told_of_no_switches() throws InterruptedException {
    var log = new EventLog(browser, uri("/api/events"));
    var state = log.await("state");
    assertTrue(state.contains("\"buckets\":[\"photos\"]"), state);
    assertFalse(state.contains("troubles"), state);
    assertFalse(state.contains("bugs"), state);
  }

  @Test
  void the_page_plays_no_bugs() throws Exception {
    var request = HttpRequest.newBuilder(uri("/api/scripts/0/first")).build();
    var answer = browser.send(request, BodyHandlers.ofString());
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("only where the table is in memory"), answer.body());
  }

  @Test
  void it_shows_the_rounds_of_the_deployed_function_and_runs_none() throws Exception {
    var asked = HttpRequest.newBuilder(uri("/api/rounds/photos"));
    var answer = browser.send(asked.copy().build(), BodyHandlers.ofString());
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().startsWith("{\"can_run\":false,\"status\":{"), answer.body());
    assertTrue(
        answer.body().contains("\"running_round\":{\"began_at\":\"2026-11-05T12:00:00Z\","),
        answer.body());
    var order =
        asked
            .POST(BodyPublishers.noBody())
            .header("X-Contactsheet", "page")
            .header("Origin", served.web().endpoint().toString());
    var refused = browser.send(order.build(), BodyHandlers.ofString());
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("run by the stack's audit function"), refused.body());
  }

  private static AuditStatus going(BucketName bucket) {
    var plan = new AuditPlan(bucket, "", Duration.ofDays(1), null);
    return AuditStatus.before(plan, NOON).held(plan, NOON, NOON.plusSeconds(60));
  }

  @Test
  void trouble_can_be_made_of_a_table_in_memory_only() {
    var constructors = TroubledPipeline.class.getConstructors();
    assertEquals(1, constructors.length);
    assertEquals(
        List.of(InMemoryMetadataStore.class, InstantSource.class),
        Arrays.asList(constructors[0].getParameterTypes()));
  }

  private void assertRefused(String name) throws IOException, InterruptedException {
    var order =
        HttpRequest.newBuilder(uri("/api/troubles/" + name))
            .PUT(BodyPublishers.ofString("{\"on\":true}"))
            .header("X-Contactsheet", "page")
            .header("Origin", served.web().endpoint().toString());
    var answer = browser.send(order.build(), BodyHandlers.ofString());
    assertEquals(409, answer.statusCode());
    assertTrue(
        answer.body().contains("\"detail\":\"nothing is made to go wrong before a real table"),
        answer.body());
  }

  private URI uri(String path) {
    return URI.create(served.web().endpoint() + path);
  }
}
