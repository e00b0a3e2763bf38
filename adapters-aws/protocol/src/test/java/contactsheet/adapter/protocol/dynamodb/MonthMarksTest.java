package contactsheet.adapter.protocol.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.MetadataEntry.Removed;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// When months are marked: before their first rows, and once in a process.
final class MonthMarksTest {
  private static final Instant NOON = Instant.parse("2026-07-05T12:00:00Z");

  private final Puts requests = new Puts(new ArrayList<>(), new ArrayList<>());
  private final MetadataStore store = store(new TimeIndex("objects_by_time", 8));

  @Test
  void both_months_of_a_row_are_marked_before_it_is_written_and_those_of_the_next_row_are_known() {
    save("a.jpg", NOON);
    save("b.jpg", NOON.plusSeconds(1));
    save("c.jpg", NOON.plus(Duration.ofDays(31)));
    assertEquals(
        List.of(
            "../taken in 2026-07 in photos",
            "../uploaded in 2026-07 in photos",
            "a.jpg",
            "b.jpg",
            "../taken in 2026-08 in photos",
            "../uploaded in 2026-08 in photos",
            "c.jpg"),
        requests.written());
  }

  @Test
  void a_month_that_another_process_has_marked_is_known_too() {
    requests.refusals().add(new TableRequests.ConditionFailed(Map.of()));
    save("a.jpg", NOON);
    save("b.jpg", NOON);
    assertEquals(List.of("../uploaded in 2026-07 in photos", "a.jpg", "b.jpg"), requests.written());
  }

  @Test
  void where_a_month_cannot_be_marked_no_row_of_it_is_written_until_it_can() {
    requests.refusals().add(new TableRequests.Unanswered("the connection broke"));
    var failure =
        assertInstanceOf(SaveResult.NotSaved.class, store.saveIfNewer(row("a.jpg", NOON)));
    assertEquals(Failure.Kind.RETRYABLE, failure.failure().kind());
    assertEquals(List.of(), requests.written());
    save("a.jpg", NOON);
    assertEquals(3, requests.written().size());
  }

  @Test
  void neither_a_tombstone_nor_a_row_for_no_index_marks_a_month() {
    var stamp = new Stamp(new Sequencer("1"), null, NOON, null);
    var gone = new Removed(ObjectLocation.of("photos", "gone.jpg"), stamp);
    assertEquals(new SaveResult.Saved(), store.saveIfNewer(gone));
    assertEquals(new SaveResult.Saved(), store(null).saveIfNewer(row("a.jpg", NOON)));
    assertEquals(List.of("gone.jpg", "a.jpg"), requests.written());
  }

  private MetadataStore store(@Nullable TimeIndex index) {
    return new DynamoDbMetadataStore(requests, Duration.ofDays(1), null, index);
  }

  private void save(String key, Instant uploaded) {
    assertEquals(new SaveResult.Saved(), store.saveIfNewer(row(key, uploaded)));
  }

  private static Recorded row(String key, Instant uploaded) {
    return new Recorded(
        ObjectLocation.of("photos", key),
        ObjectMetadata.of(new ByteSize(1), uploaded),
        new Stamp(new Sequencer("1"), null, NOON, null));
  }

  /// A table that notes which rows were written.
  ///
  /// @param written the names of the rows
  /// @param refusals the answers to the next writes
  private record Puts(List<String> written, List<WriteAnswer> refusals) implements UnaskedTable {
    @Override
    public String table() {
      return "rows";
    }

    @Override
    public WriteAnswer put(Map<String, Value> row, Expression condition) {
      if (!refusals.isEmpty()) {
        return refusals.removeFirst();
      }
      written.add(row.get("filename") instanceof Value.Text(var name) ? name : "");
      return new Written();
    }
  }
}
