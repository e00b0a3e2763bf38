package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// After any fault has passed, the table equals the bucket.
@Tag("thorough")
final class PageTroublesTest {
  private static final List<String> PASSING =
      List.of("twice", "late", "reversed", "s3-fails", "table-fails", "crash");

  private static final String NO_DIFFERENCE =
      "{\"missing\":0,\"stale\":0,\"orphaned\":0,\"unlisted\":0,\"repaired\":0,\"failed\":0,"
          + "\"differences\":[]}";

  private static final String ONE_OF_EACH =
      "{\"missing\":1,\"stale\":1,\"orphaned\":1,\"unlisted\":0,";

  private final LivePage live = new LivePage();
  private EventLog log;

  @BeforeEach
  void listen() throws InterruptedException {
    log = live.listen();
    log.await("state");
  }

  @AfterEach
  void stop() {
    live.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"twice", "late", "reversed", "s3-fails", "table-fails", "crash"})
  void when_a_trouble_has_passed_the_table_equals_the_bucket(String trouble) throws Exception {
    live.turn(trouble, true);
    log.await("troubles", "\"" + trouble + "\":true");
    change();
    Thread.sleep(500);
    live.turn(trouble, false);
    log.awaitEqual(3);
    assertEquals(NO_DIFFERENCE, live.audit(false));
  }

  @Test
  void when_all_of_them_have_passed_the_table_equals_the_bucket() throws Exception {
    for (var trouble : PASSING) {
      live.turn(trouble, true);
    }
    change();
    for (var trouble : PASSING) {
      live.turn(trouble, false);
    }
    log.awaitEqual(3);
    assertEquals(NO_DIFFERENCE, live.audit(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3-fails", "table-fails", "crash", "late", "reversed", "lost"})
  void while_a_trouble_lasts_the_difference_is_seen(String trouble) throws Exception {
    live.turn(trouble, true);
    live.upload("cat.png", "image/png", "picture");
    log.await("truth", "\"equal\":false", "\"key\":\"cat.png\",\"what\":\"missing\"");
  }

  @Test
  void what_was_lost_is_found_by_an_audit_and_mended_by_a_repair() throws Exception {
    live.loseAnEventOfEachKind(log);
    var found = live.audit(false);
    assertTrue(found.startsWith(ONE_OF_EACH + "\"repaired\":0,\"failed\":0,"), found);
    var mended = live.audit(true);
    assertTrue(mended.startsWith(ONE_OF_EACH + "\"repaired\":3,\"failed\":0,"), mended);
    assertEquals(NO_DIFFERENCE, live.audit(false));
    log.awaitEqual(2);
  }

  /// The folder may be the wrong one for its table.
  @Test
  void a_repair_that_would_remove_too_many_rows_removes_none_until_somebody_agrees()
      throws Exception {
    var keys = IntStream.range(0, 20).mapToObj("cat-%d.txt"::formatted).toList();
    for (var key : keys) {
      live.upload(key, "text/plain", "text");
    }
    log.awaitEqual(20);
    live.turn("lost", true);
    for (var key : keys) {
      live.delete(key);
    }
    live.turn("lost", false);
    var refused = live.ordered("{\"bucket\":\"photos\",\"repair\":true}");
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("20 of 20 rows would be removed"), refused.body());
    assertTrue(live.audit(false).contains("\"orphaned\":20,"));
    var agreed = live.ordered("{\"bucket\":\"photos\",\"repair\":true,\"yesRemove\":true}");
    assertTrue(agreed.body().contains("\"repaired\":20,"), agreed.body());
    assertEquals(NO_DIFFERENCE, live.audit(false));
  }

  @ParameterizedTest
  @CsvSource({
    "s3-fails, S3 is made to fail: switch that off on the page",
    "table-fails, the table is made to fail: switch that off on the page"
  })
  void an_audit_that_hears_nothing_says_so(String trouble, String sentence) throws Exception {
    live.turn(trouble, true);
    assertTrue(live.audit(true).endsWith(",\"detail\":\"" + sentence + "\"}"), sentence);
  }

  @Test
  void a_repair_that_crashes_is_told_of_each_object() throws Exception {
    live.turn("crash", true);
    live.upload("cat.png", "image/png", "picture");
    log.await("truth", "\"equal\":false");
    var told = live.audit(true);
    assertTrue(told.contains("\"repaired\":0,\"failed\":1,"), told);
  }

  @Test
  void an_audit_is_counted_at_its_ports() throws Exception {
    live.audit(false);
    log.await(
        "counts",
        "\"ReconcileBucket\":{\"calls\":1,\"failures\":0,\"last\":\"audit photos: 0 keys, 0"
            + " findings\"}",
        "\"ObjectListing\":{\"calls\":1,\"failures\":0,\"last\":\"list photos: 0 objects\"}");
  }

  /// Uploads, overwrites, deletes, brings back: three objects are left.
  private void change() throws IOException, InterruptedException {
    live.upload("cat.png", "image/png", "picture");
    live.upload("dog.png", "image/png", "picture");
    live.upload("gone.png", "image/png", "picture");
    live.upload("cat.png", "image/png", "another picture");
    live.delete("gone.png");
    live.delete("dog.png");
    live.upload("dog.png", "image/png", "a third picture");
    live.upload("my cat+dog é 100%.png", "image/png", "picture");
  }
}
