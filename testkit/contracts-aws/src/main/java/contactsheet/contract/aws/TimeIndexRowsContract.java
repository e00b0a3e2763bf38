package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.ListResult.EntryPage;
import contactsheet.application.port.out.MetadataStore.ReplaceResult;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.application.port.out.TimeListing;
import contactsheet.application.port.out.TimeListing.TimeListResult.NotListed;
import contactsheet.application.port.out.TimeListing.TimeListResult.TimePage;
import contactsheet.contract.TableLayout;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.MetadataEntry.Removed;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.RowFilter;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimeQuestion;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The part of a listing by time that its contract cannot see: which rows are in the index.
public abstract class TimeIndexRowsContract {
  private static final BucketName PHOTOS = new BucketName("photos");
  private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
  private static final Instant AUGUST = Instant.parse("2026-08-01T00:00:00Z");

  @Test
  void rows_from_before_the_index_are_hidden_until_they_are_written_again() {
    for (var byKey : List.of(false, true)) {
      var table = timed();
      var rows = rows(12);
      rows.forEach(row -> save(store(table, byKey, 0), row));
      var store = store(table, byKey, 8);
      assertEquals(keys(rows), byKey(store).hidden());
      assertEquals(Set.of(), byKey(store(table, byKey, 0)).hidden());
      assertEquals(List.of(), byTime(table, 8).entries());
      rows.forEach(
          row -> assertEquals(new ReplaceResult.Replaced(), store.replaceIfUnchanged(row, row)));
      assertEquals(Set.of(), byKey(store).hidden());
      assertEquals(rows, byTime(table, 8).entries());
    }
  }

  @Test
  void with_more_shards_than_before_no_row_is_hidden_and_with_fewer_some_are() {
    var table = timed();
    var rows = rows(60);
    var four = store(table, false, 4);
    rows.forEach(row -> save(four, row));
    assertEquals(rows, byTime(table, 16).entries());
    assertEquals(Set.of(), byKey(store(table, false, 16)).hidden());
    var seen = keys(byTime(table, 2).entries());
    var hidden = byKey(store(table, false, 2)).hidden();
    assertTrue(!seen.isEmpty() && !hidden.isEmpty());
    seen.forEach(key -> assertTrue(!hidden.contains(key)));
    assertEquals(rows.size(), seen.size() + hidden.size());
  }

  @Test
  void a_row_whose_time_another_program_changed_is_hidden_and_not_shown_at_the_wrong_time() {
    var table = TestTable.timed(DynamoDbLocal.client(), TableLayout.FILENAME_AND_BUCKET);
    var store = store(table.name(), false, 8);
    rows(2).forEach(row -> save(store, row));
    var changed = new HashMap<>(table.row(rows(2).getFirst().location()));
    changed.put("upload_time", fromS("2026-07-30T00:00:00Z"));
    table.put(changed);
    assertEquals(Set.of(rows(2).getFirst().location().key()), byKey(store).hidden());
    assertEquals(rows(2).subList(1, 2), byTime(table.name(), 8).entries());
  }

  @Test
  void rows_of_months_whose_marks_are_gone_are_hidden_until_they_are_written_again() {
    for (var layout : TableLayout.values()) {
      var table = TestTable.timed(DynamoDbLocal.client(), layout);
      var rows = rows(3);
      var store = store(table.name(), true, 8);
      rows.forEach(row -> save(store, row));
      var all = question(TimeOrder.EARLIEST, TimeOrder.LATEST);
      assertEquals(rows, byTime(table.name(), 8, all).entries());
      assertEquals(Set.of(), byKey(store(table.name(), false, 8)).hidden());
      assertEquals(2, table.removeOf("contactsheet:months"));
      assertEquals(List.of(), byTime(table.name(), 8, all).entries());
      var audited = store(table.name(), true, 8);
      assertEquals(keys(rows), byKey(audited).hidden());
      var row = rows.getFirst();
      assertEquals(new ReplaceResult.Replaced(), audited.replaceIfUnchanged(row, row));
      assertEquals(Set.of(), byKey(audited).hidden());
      assertEquals(rows, byTime(table.name(), 8, all).entries());
    }
  }

  @Test
  void marks_of_months_are_no_rows_of_any_bucket() {
    for (var layout : TableLayout.values()) {
      var table = TestTable.timed(DynamoDbLocal.client(), layout).name();
      save(store(table, true, 8), rows(1).getFirst());
      for (var byKey : List.of(false, true)) {
        var store = store(table, byKey, 8);
        assertEquals(rows(1), byKey(store).entries());
        for (var other : List.of("photos2", "months")) {
          var page = store.list(new BucketName(other), "", null, 1_000);
          assertEquals(new EntryPage(List.of(), false), page);
        }
      }
    }
  }

  @Test
  void a_tombstone_has_no_place_in_the_index() {
    var table = TestTable.timed(DynamoDbLocal.client(), TableLayout.FILENAME_AND_BUCKET);
    var store = store(table.name(), true, 8);
    var row = rows(1).getFirst();
    save(store, row);
    assertTrue(table.row(row.location()).containsKey("taken_place"));
    var stamp = new Stamp(new Sequencer("2"), JULY, JULY, null);
    assertEquals(new SaveResult.Saved(), store.saveIfNewer(new Removed(row.location(), stamp)));
    var left = table.row(row.location()).keySet();
    assertTrue(
        left.stream().noneMatch(name -> name.startsWith("taken") || name.startsWith("uploaded")),
        left::toString);
  }

  @Test
  void a_table_without_the_index_is_told_what_it_needs() {
    var table = TestTable.create(DynamoDbLocal.client(), TableLayout.FILENAME_AND_BUCKET);
    var question = new TimeQuestion(PHOTOS, TimeOrder.UPLOADED, JULY, AUGUST, true, RowFilter.NONE);
    var failure =
        assertInstanceOf(NotListed.class, times(table.name(), 8).list(question, null, 10))
            .failure();
    assertEquals(Failure.Kind.PERMANENT, failure.kind());
    for (var part : List.of("objects_by_time_uploaded", "uploaded_month", "TIME_INDEX")) {
      assertTrue(failure.reason().contains(part), failure.reason());
    }
  }

  private static String timed() {
    return TestTable.timed(DynamoDbLocal.client(), TableLayout.FILENAME_AND_BUCKET).name();
  }

  private TimePage byTime(String table, int shards) {
    return byTime(table, shards, question(JULY, AUGUST));
  }

  private TimePage byTime(String table, int shards, TimeQuestion question) {
    return assertInstanceOf(TimePage.class, times(table, shards).list(question, null, 1_000));
  }

  private static EntryPage byKey(MetadataStore store) {
    return assertInstanceOf(EntryPage.class, store.list(PHOTOS, "", null, 1_000));
  }

  private static TimeQuestion question(Instant from, Instant to) {
    return new TimeQuestion(PHOTOS, TimeOrder.TAKEN, from, to, false, RowFilter.NONE);
  }

  /// Rows of July, a minute apart.
  private static List<Recorded> rows(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                new Recorded(
                    ObjectLocation.of("photos", "picture-%04d".formatted(i)),
                    ObjectMetadata.of(new ByteSize(i), JULY.plusSeconds(60L * i)),
                    new Stamp(new Sequencer("1"), JULY, JULY, null)))
        .toList();
  }

  private static Set<ObjectKey> keys(List<Recorded> rows) {
    return rows.stream().map(row -> row.location().key()).collect(Collectors.toSet());
  }

  private static void save(MetadataStore store, Recorded row) {
    assertEquals(new SaveResult.Saved(), store.saveIfNewer(row));
  }

  /// The store under test, on DynamoDB Local.
  ///
  /// @param table the name of the table; those of its indexes are [TestTable#INDEX] and
  ///     [TestTable#TIME_INDEX]
  /// @param byKey whether it lists by key with the index
  /// @param shards the number of partitions over which a month is spread; 0 if no row is written
  ///     for the indexes by time
  protected abstract MetadataStore store(String table, boolean byKey, int shards);

  /// The listing by time under test, on DynamoDB Local.
  protected abstract TimeListing times(String table, int shards);
}
