package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.port.in.FindAuditStatus;
import contactsheet.application.port.in.FindAuditStatus.StatusAnswer;
import contactsheet.bootstrap.cli.commands.local.ServeSettings;
import contactsheet.bootstrap.cli.pipeline.RecordingRules;
import contactsheet.bootstrap.cli.watch.WatchedPipeline;
import contactsheet.domain.AuditCounts;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import contactsheet.domain.Drift;
import contactsheet.domain.KeyRange;
import contactsheet.domain.ObjectKey;
import contactsheet.seededbug.ForwardingStore;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rounds of audits on the page, as a person sees them.
@Tag("thorough")
final class PageRoundsInABrowserTest {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void a_round_is_run_and_tells_what_it_has_mended(int width) throws Exception {
    try (var live = new LivePage();
        var browser = Browser.open(live.uri("/"))) {
      browser.resize(width, 860);
      browser.script("document.querySelector('.views [data-view=trouble]').click()");
      browser.await("#rounds-verified", "No round has run yet.");
      live.turn("lost", true);
      live.upload("a.txt", "text/plain", "text");
      browser.await("#truth-status", "1 object differs.");
      live.turn("lost", false);
      browser.click("#round");
      browser.await("#rounds-verified", "Verified through ");
      browser.await("#rounds-last", "1 name compared, 0 differences left.");
      assertEquals(
          List.of("missing\t1\t1", "stale\t0\t0", "orphaned\t0\t0", "unlisted\t0\t0"),
          browser.texts("#rounds-counts tr"));
      browser.await("#truth-status", "Equal: the table tells what is in the bucket.");
      assertEquals(List.of(), browser.barriers());
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void the_rounds_of_a_deployed_function_are_shown_as_they_go_on() {
    FindAuditStatus audits = bucket -> new StatusAnswer.Known(going(bucket));
    var table =
        new WatchedPipeline(
            new ForwardingStore(InMemoryMetadataStore.keyedByFilenameAndBucket()),
            InstantSource.system());
    var settings =
        new ServeSettings(
            "127.0.0.1", 0, 0, null, null, List.of("photos"), null, RecordingRules.DEFAULT);
    try (var served =
            new LocalCompositionRoot(new CompositionRoot())
                .serve(settings, table, audits, _ -> {}, _ -> {});
        var browser = Browser.open(URI.create(served.web().endpoint() + "/"))) {
      browser.await("#rounds-verified", "Verified through no time yet");
      browser.await("#rounds-progress", ": 1,500 names compared, up to m.jpg.");
      browser.await("#rounds-last", ": 1,700 names compared, 1 difference left.");
      browser.await("#rounds-counts", "orphaned\t3\t2");
      browser.awaitTrue("document.getElementById('round').hidden");
      assertEquals(List.of(), browser.complaints());
    }
  }

  /// Behind a round that left a difference, another one goes on.
  private static AuditStatus going(BucketName bucket) {
    var plan = new AuditPlan(bucket, "", Duration.ofDays(1), null);
    var first = AuditStatus.before(plan, NOON).held(plan, NOON, NOON.plusSeconds(60));
    var left = new AuditCounts(1_700, Map.of(Drift.ORPHANED, 3L), Map.of(Drift.ORPHANED, 2L), 0);
    var running = Objects.requireNonNull(first.running());
    var ended = first.ended(running.through(left, NOON.plusSeconds(50)));
    var tomorrow = NOON.plus(Duration.ofDays(1));
    var second = ended.held(plan, tomorrow, tomorrow.plusSeconds(60));
    var part = new AuditCounts(1_500, Map.of(), Map.of(), 0);
    return second.goneOn(
        Objects.requireNonNull(second.running())
            .goneOn(List.of(new KeyRange(new ObjectKey("m.jpg"), null)), part));
  }
}
