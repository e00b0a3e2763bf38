package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.application.port.out.MetadataStore.ListResult;
import contactsheet.application.port.out.MetadataStore.ReplaceResult.NotReplaced;
import contactsheet.application.port.out.MetadataStore.SaveResult.NotSaved;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page of a table is accepted only if it is one and has new rows: in listings with and without
/// an index, and in reads of one row.
public abstract class BelievedPagesContract {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final MetadataEntry ENTRY =
      new MetadataEntry.Removed(CAT, new Stamp(new Sequencer("1"), NOON, NOON, null));

  /// More requests than any stub here may cost.
  private static final int MANY = 60;

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"Count\":0,\"ScannedCount\":0}", "{\"Objects\":[]}"})
  void what_is_no_page_is_a_failure_with_one_sentence(String body) {
    for (var failure : failures(_ -> body)) {
      assertEquals(Failure.Kind.PERMANENT, failure.kind(), failure::reason);
      assertTrue(failure.reason().contains("is none of DynamoDB's: it "), failure::reason);
      assertTrue(
          failure
              .reason()
              .endsWith(
                  "; see whether it is DynamoDB that AWS_ENDPOINT_URL_DYNAMODB or"
                      + " AWS_ENDPOINT_URL names"),
          failure::reason);
    }
  }

  /// The row may be written or not; the next attempt shows it.
  @Test
  void a_write_whose_answer_is_empty_is_not_taken_for_written() {
    try (var server = serving(_ -> "")) {
      var store = scanning(server.endpoint());
      var saved = assertInstanceOf(NotSaved.class, store.saveIfNewer(ENTRY));
      var replaced = assertInstanceOf(NotReplaced.class, store.replaceIfUnchanged(null, ENTRY));
      assertEquals(Failure.Kind.RETRYABLE, saved.failure().kind());
      assertEquals(Failure.Kind.RETRYABLE, replaced.failure().kind());
    }
  }

  @Test
  void a_last_key_that_repeats_ends_the_reading() {
    assertEndless(n -> page(row("a-" + n), key("a")), "the same last key came twice");
  }

  @Test
  void last_keys_that_go_round_in_a_circle_end_the_reading() {
    assertEndless(n -> page(row("a-" + n), key("a-" + n % 6)), "the same last key came twice");
  }

  @Test
  void pages_that_repeat_for_ever_end_the_reading() {
    assertEndless(n -> page(row("a"), key("a-" + n)), "the same page came twice");
  }

  @Test
  void a_row_that_was_not_asked_for_is_not_the_one_that_was_looked_for() {
    try (var server = serving(_ -> page(row("dog.jpg"), ""))) {
      assertEquals(new FindResult.Nothing(), scanning(server.endpoint()).find(CAT));
    }
  }

  /// The answer of a server that ignores filters.
  @Test
  void rows_that_were_not_asked_for_are_not_listed() {
    var tombstone = row("c.jpg").replace("}}", "},\"removed_at\":{\"S\":\"" + NOON + "\"}}");
    var other = row("d.jpg").replace("photos", "others");
    var rows = String.join(",", row("a.jpg"), row("b.jpg"), tombstone, other, row("e.jpg"));
    try (var server = serving(_ -> page(rows, ""))) {
      for (var store : List.of(scanning(server.endpoint()), querying(server.endpoint()))) {
        var page = store.list(CAT.bucket(), "", new ObjectKey("a.jpg"), 10);
        assertEquals(
            List.of("b.jpg", "e.jpg"),
            assertInstanceOf(ListResult.EntryPage.class, page).entries().stream()
                .map(entry -> entry.location().key().value())
                .toList());
      }
    }
  }

  /// A filter may leave nothing of a page.
  @Test
  void an_empty_page_with_a_new_last_key_is_gone_past() {
    try (var server = serving(n -> n < 200 ? page("", key("a-" + n)) : page(row("cat.jpg"), ""))) {
      var page = scanning(server.endpoint()).list(CAT.bucket(), "", null, 10);
      assertEquals(1, assertInstanceOf(ListResult.EntryPage.class, page).entries().size());
    }
  }

  private void assertEndless(IntFunction<String> pages, String why) {
    for (var failure : failures(pages)) {
      assertEquals(Failure.Kind.PERMANENT, failure.kind(), failure::reason);
      assertTrue(failure.reason().contains(why), failure::reason);
    }
  }

  /// One request of each kind of read.
  private List<Failure> failures(IntFunction<String> pages) {
    var failures = new ArrayList<Failure>();
    try (var server = serving(pages)) {
      var found = scanning(server.endpoint()).find(CAT);
      failures.add(assertInstanceOf(FindResult.NotRead.class, found).failure());
      for (var store : List.of(scanning(server.endpoint()), querying(server.endpoint()))) {
        var listed = store.list(CAT.bucket(), "", null, 1000);
        failures.add(assertInstanceOf(ListResult.NotListed.class, listed).failure());
      }
      assertTrue(server.requests().size() < MANY, () -> server.requests().size() + " requests");
    }
    return failures;
  }

  private static StubServer serving(IntFunction<String> bodies) {
    var next = new AtomicInteger();
    var type = Map.of("Content-Type", "application/x-amz-json-1.0");
    return new StubServer(_ -> new Answer(200, type, bodies.apply(next.getAndIncrement())));
  }

  private static String page(String rows, String lastKey) {
    return "{\"Items\":[" + rows + "],\"Count\":1,\"ScannedCount\":1" + lastKey + "}";
  }

  private static String row(String key) {
    return "{\"filename\":{\"S\":\""
        + key
        + "\"},\"size_in_bytes\":{\"N\":\"3\"},\"upload_time\":{\"S\":\"2026-11-01T12:00:00Z\"},"
        + "\"bucket\":{\"S\":\"photos\"}}";
  }

  private static String key(String key) {
    return ",\"LastEvaluatedKey\":{\"filename\":{\"S\":\"" + key + "\"}}";
  }

  /// Returns the store under test, without an index.
  ///
  /// @param endpoint the endpoint of its DynamoDB
  protected abstract MetadataStore scanning(URI endpoint);

  /// Returns the store under test, with an index of one shard.
  ///
  /// @param endpoint the endpoint of its DynamoDB
  protected abstract MetadataStore querying(URI endpoint);
}
