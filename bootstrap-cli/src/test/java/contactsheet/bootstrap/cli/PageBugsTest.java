package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.bootstrap.cli.trouble.BugHistories;
import contactsheet.seededbug.SeededBug;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// "What if we had written it like this?"
@Tag("thorough")
final class PageBugsTest {
  private static final String NO_DIFFERENCE = "{\"missing\":0,\"stale\":0,\"orphaned\":0,";

  private final LivePage live = new LivePage();

  @AfterEach
  void stop() {
    live.close();
  }

  /// One of them shows only for a while, because its last event corrects the row.
  @ParameterizedTest
  @EnumSource
  void a_bug_makes_a_difference_and_a_repair_mends_it(SeededBug bug) throws Exception {
    var log = live.listen();
    log.await("state");
    live.turn(BugHistories.label(bug), true);
    log.await("truth", "\"equal\":false,", "\"waiting\":0", "\"what\":");
    BugHistories.awaitEnd(live.troubled());
    live.turn(BugHistories.label(bug), false);
    live.audit(true);
    var after = live.audit(false);
    assertTrue(after.startsWith(NO_DIFFERENCE), after);
  }

  @ParameterizedTest
  @EnumSource
  void without_the_bug_the_same_history_ends_well(SeededBug bug) throws Exception {
    BugHistories.play(live.troubled(), bug);
    var found = live.audit(false);
    assertTrue(found.startsWith(NO_DIFFERENCE), found);
  }

  @Test
  void a_bug_that_is_off_does_nothing() throws Exception {
    var log = live.listen();
    log.await("state");
    live.turn("bug-write-without-a-condition", true);
    log.await("truth", "\"equal\":false,");
    live.turn("bug-write-without-a-condition", false);
    live.audit(true);
    live.upload("cat.png", "image/png", "picture");
    log.await("step", "photos/cat.png", "\"at\":\"store\",\"outcome\":\"saved\"");
    log.awaitEqual(2);
  }
}
