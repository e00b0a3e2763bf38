package contactsheet.bootstrap.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.bootstrap.cli.pipeline.RecordingRules;
import contactsheet.domain.ObjectSelection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The events that the page gets.
final class PageEventsTest {
  private static final Pattern STEP =
      Pattern.compile("\"at\":\"([a-z0-9-]+)\",\"outcome\":\"([a-z]+)\"");

  private final LivePage live = new LivePage();

  @AfterEach
  void stop() {
    live.close();
  }

  @Test
  void whoever_comes_is_told_how_things_stand() throws Exception {
    var first = live.listen();
    first.await(
        "state",
        "\"buckets\":[\"photos\"],\"mostBytes\":52428800,",
        "\"lost\":false",
        "\"objects\":0");
    live.upload("cat.png", "image/png", "picture");
    live.turn("late", true);
    first.awaitEqual(1);
    var state = live.listen().await("state");
    assertTrue(state.contains("\"late\":true"), state);
    assertTrue(state.contains("\"bug-no-mark\":false"), state);
    assertTrue(
        state.contains("{\"name\":\"bug-no-mark\",\"title\":\"No reconciled_at mark\","), state);
    assertTrue(state.contains("\"RecordObjectChanges\":{\"calls\":1,\"failures\":0,"), state);
    assertTrue(state.contains("\"equal\":true,\"objects\":1,\"rows\":1"), state);
  }

  @Test
  void a_change_is_seen_at_every_station_of_its_way() throws Exception {
    var log = live.listen();
    log.await("state");
    live.upload("cat.png", "image/png", "picture");
    log.await("step", "\"at\":\"use-case\"", "\"outcome\":\"recorded\"");
    assertEquals(
        List.of(
            "s3 put",
            "event sent",
            "reader read",
            "use-case asked",
            "source found",
            "store saved",
            "table recorded",
            "use-case recorded"),
        steps(log));
    assertTrue(
        log.all("step").stream().allMatch(step -> step.contains("\"change\":\"c1\"")),
        log.all("step")::toString);
    assertTrue(
        log.await("row").contains("{\"bucket\":\"photos\",\"key\":\"cat.png\",\"gone\":false}"));
    log.await(
        "counts", "\"MetadataStore\":{\"calls\":1,\"failures\":0,\"last\":\"saveIfNewer s3://");
  }

  @Test
  void a_duplicate_is_known_as_the_same_change() throws Exception {
    var log = live.listen();
    log.await("state");
    live.turn("twice", true);
    live.upload("cat.png", "image/png", "picture");
    var duplicate = log.await("step", "\"at\":\"use-case\"", "\"outcome\":\"duplicate\"");
    assertTrue(duplicate.contains("\"change\":\"c1\""), duplicate);
  }

  @Test
  void a_removal_is_told_as_one() throws Exception {
    var log = live.listen();
    live.upload("cat.png", "image/png", "picture");
    live.delete("cat.png");
    log.await("row", "\"key\":\"cat.png\",\"gone\":true");
    log.await("step", "\"at\":\"s3\",\"outcome\":\"deleted\"");
    log.await("step", "\"at\":\"table\",\"outcome\":\"removed\"");
  }

  @Test
  void a_failure_is_seen_where_it_happens() throws Exception {
    var log = live.listen();
    log.await("state");
    live.turn("table-fails", true);
    live.upload("cat.png", "image/png", "picture");
    log.await("step", "\"at\":\"source\",\"outcome\":\"found\"");
    log.await("step", "\"at\":\"store\",\"outcome\":\"failed\"", "the table is made to fail");
    log.await("truth", "\"equal\":false", "\"key\":\"cat.png\",\"what\":\"missing\"");
  }

  @Test
  void of_many_changes_at_once_no_more_is_told_than_can_be_seen() throws Exception {
    var log = live.listen();
    log.await("state");
    for (int i = 0; i < 60; i++) {
      live.upload("cat-%d.png".formatted(i), "image/png", "picture");
    }
    log.awaitEqual(60);
    var seconds = log.all("step").stream().map(step -> step.replaceAll(".*T|\\..*", ""));
    var most = seconds.collect(groupingBy(s -> s, counting()));
    // Two of the pace's own seconds can share one of the clock's.
    assertTrue(most.values().stream().allMatch(steps -> steps <= 100), most::toString);
  }

  @Test
  void what_the_table_is_not_about_is_no_difference() throws Exception {
    try (var pictures = new LivePage(new RecordingRules(ObjectSelection.IMAGES, true, false))) {
      var log = pictures.listen();
      pictures.upload("note.txt", "text/plain", "text");
      pictures.upload("cat.png", "image/png", "picture");
      log.awaitEqual(1);
      pictures.upload("note.txt", "image/png", "picture");
      log.awaitEqual(2);
      pictures.upload("note.txt", "text/plain", "text");
      log.awaitEqual(1);
      assertTrue(pictures.audit(false).contains("\"differences\":[]"));
    }
  }

  @Test
  void a_look_into_a_picture_is_counted() throws Exception {
    var log = live.listen();
    live.upload("cat.png", "image/png", "picture");
    log.await(
        "counts", "\"ImageInspector\":{\"calls\":1,\"failures\":0,\"last\":\"inspect 7 bytes");
  }

  @Test
  void listeners_do_not_outlive_the_server() throws Exception {
    var log = live.listen();
    log.await("state");
    live.close();
    log.awaitEnd();
  }

  private static List<String> steps(EventLog log) {
    return log.all("step").stream()
        .map(STEP::matcher)
        .filter(Matcher::find)
        .map(step -> step.group(1) + " " + step.group(2))
        .toList();
  }
}
