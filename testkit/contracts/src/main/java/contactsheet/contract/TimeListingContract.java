package contactsheet.contract;

import static contactsheet.contract.TimedRows.JULY;
import static contactsheet.contract.TimedRows.PHOTOS;
import static contactsheet.contract.TimedRows.row;
import static contactsheet.contract.TimedRows.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.TimeListing;
import contactsheet.application.port.out.TimeListing.TimeListResult.TimePage;
import contactsheet.domain.ByteSize;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.RowFilter;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The behaviour of every [TimeListing]: page by page, it shows the same rows in the same order as
/// a plain sort of all of them.
///
/// Nothing here is ever skipped. An adapter's test extends this for each number of shards that its
/// tables may have.
public abstract class TimeListingContract {
  private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant AUTUMN = Instant.parse("2026-10-01T00:00:00Z");

  /// A table, empty at first.
  ///
  /// @param store the store that writes the table
  /// @param times the listing of the table by time
  public record Table(MetadataStore store, TimeListing times) {}

  /// A fresh one; asked for once in each test.
  protected abstract Table table();

  @Test
  void rows_are_in_the_order_of_a_plain_sort_by_either_time_and_in_either_direction() {
    var table = table();
    var rows = TimedRows.some();
    rows.forEach(row -> write(table.store(), row));
    for (var order : TimeOrder.values()) {
      for (var newestFirst : List.of(false, true)) {
        var all = question(order, JULY.minusSeconds(3_000_000), AUTUMN, newestFirst);
        assertEquals(sorted(rows, all), all(table, all, 50), all::toString);
        var july = question(order, JULY, Instant.parse("2026-08-01T00:00:00Z"), newestFirst);
        assertEquals(sorted(rows, july), all(table, july, 1_000), july::toString);
        var filtered = with(all, new RowFilter(ImageFormat.JPEG, null, null, "zoë", null, "a"));
        assertEquals(sorted(rows, filtered), all(table, filtered, 5), filtered::toString);
      }
    }
  }

  @Test
  void a_month_ends_before_the_next_one_begins() {
    var table = table();
    var last = row("last", "2026-07-31T23:59:59.999999999Z", null);
    var first = row("first", "2026-08-01T00:00:00Z", null);
    Stream.of(last, first).forEach(row -> write(table.store(), row));
    var july = question(TimeOrder.TAKEN, JULY, Instant.parse("2026-08-01T00:00:00Z"), false);
    assertEquals(List.of("last"), all(table, july, 10));
    var end = Instant.parse("2026-09-01T00:00:00Z");
    var august = question(TimeOrder.TAKEN, Instant.parse("2026-08-01T00:00:00Z"), end, true);
    assertEquals(List.of("first"), all(table, august, 10));
  }

  @Test
  void a_picture_sorts_by_its_capture_and_anything_else_by_its_upload() {
    var table = table();
    Stream.of(
            row("upload at 12", "2026-07-05T12:00:00Z", null),
            row("10 in UTC", "2026-07-09T00:00:00Z", "2026-07-05T12:00:00+02:00"),
            row("11 by the clock", "2026-07-09T00:00:00Z", "2026-07-05T11:00:00"),
            row("11:30 in UTC", "2026-07-01T00:00:00Z", "2026-07-05T06:30:00-05:00"))
        .forEach(row -> write(table.store(), row));
    assertEquals(
        List.of("10 in UTC", "11 by the clock", "11:30 in UTC", "upload at 12"),
        all(table, question(TimeOrder.TAKEN, JULY, AUTUMN, false), 10));
    assertEquals(
        List.of("11:30 in UTC", "upload at 12", "10 in UTC", "11 by the clock"),
        all(table, question(TimeOrder.UPLOADED, JULY, AUTUMN, false), 10));
  }

  @Test
  void rows_of_the_same_time_are_in_the_order_of_their_keys_however_long_those_are() {
    var deep = "k".repeat(1_000);
    var keys =
        List.of(
            "A", "a", "a b", "a/", "é", deep + "a", deep + "b", deep + "c", "北", "\uFF5E", "😀");
    var sorted = keys.stream().sorted(TimedRows::byCodePoints).toList();
    var table = table();
    keys.reversed().forEach(key -> write(table.store(), row(key, "2026-07-05T12:00:00Z", null)));
    var question = question(TimeOrder.UPLOADED, JULY, AUTUMN, false);
    for (var limit : List.of(1, 2, 100)) {
      assertEquals(sorted, all(table, question, limit));
      assertEquals(sorted.reversed(), all(table, reversed(question), limit));
    }
  }

  @Test
  void tombstones_and_other_buckets_are_left_out_and_a_new_time_takes_the_place_of_the_old_one() {
    var table = table();
    var june = "2026-06-05T12:00:00Z";
    write(table.store(), row("gone", june, null));
    write(table.store(), row("moved", june, null));
    write(table.store(), TimedRows.inBucket("photos2", row("other", june, null)));
    StoreUnderTest.save(
        table.store(),
        Entries.removed(new ObjectLocation(PHOTOS, TimedRows.key("gone")), "00000009"));
    write(table.store(), TimedRows.again(row("moved", "2026-07-05T12:00:00Z", null)));
    var summer = question(TimeOrder.UPLOADED, Instant.parse("2026-06-01T00:00:00Z"), AUTUMN, true);
    assertEquals(List.of("moved"), all(table, summer, 10));
    var page = page(table, question(TimeOrder.UPLOADED, JULY, AUTUMN, true), null, 10);
    assertEquals(Instant.parse("2026-07-05T12:00:00Z"), uploaded(page.entries().getFirst()));
    var before = question(TimeOrder.UPLOADED, Instant.parse("2026-06-01T00:00:00Z"), JULY, false);
    assertEquals(List.of(), all(table, before, 10));
  }

  @Test
  void each_part_of_a_filter_leaves_rows_out() {
    var table = table();
    TimedRows.some().forEach(row -> write(table.store(), row));
    var all = question(TimeOrder.UPLOADED, JULY.minusSeconds(3_000_000), AUTUMN, false);
    for (var filter :
        List.of(
            new RowFilter(ImageFormat.PNG, null, null, null, null, null),
            new RowFilter(null, new ByteSize(50), null, null, null, null),
            new RowFilter(null, null, new ByteSize(20), null, null, null),
            new RowFilter(null, null, null, "BOX 1", null, null),
            new RowFilter(null, null, null, null, "image/*", null),
            new RowFilter(null, null, null, null, null, "/1"))) {
      var question = with(all, filter);
      var expected = sorted(TimedRows.some(), question);
      assertTrue(!expected.isEmpty() && expected.size() < TimedRows.some().size());
      assertEquals(expected, all(table, question, 1_000), filter::toString);
    }
  }

  @Test
  void rows_of_months_that_lie_far_apart_are_found_by_a_question_for_all_times() {
    var table = table();
    var rows =
        Stream.of(
                "0001-01-01T00:00:00Z",
                "1970-01-01T00:00:00Z",
                "1980-01-01T00:00:00Z",
                "1999-12-31T23:59:59Z",
                "2026-07-05T12:00:00Z",
                "9999-12-31T23:59:59Z")
            .map(time -> row("of " + time, "2026-07-31T00:00:00Z", time.replace("Z", "")))
            .toList();
    rows.reversed().forEach(row -> write(table.store(), row));
    var all = question(TimeOrder.TAKEN, TimeOrder.EARLIEST, TimeOrder.LATEST, false);
    var uploaded = question(TimeOrder.UPLOADED, TimeOrder.EARLIEST, TimeOrder.LATEST, false);
    var since = question(TimeOrder.TAKEN, LONG_AGO, TimeOrder.LATEST, false);
    for (var question : List.of(all, uploaded, since)) {
      for (var limit : List.of(1, 3, 100)) {
        assertEquals(sorted(rows, question), all(table, question, limit));
        assertEquals(sorted(rows, question).reversed(), all(table, reversed(question), limit));
      }
    }
  }

  @Test
  void where_there_is_nothing_the_pages_come_to_an_end() {
    var table = table();
    var question = question(TimeOrder.TAKEN, LONG_AGO, LONG_AGO.plusSeconds(86_400 * 400L), true);
    assertEquals(List.of(), all(table, question, 10));
    write(table.store(), row("a", "2026-07-05T12:00:00Z", null));
    assertEquals(List.of(), all(table, question, 10));
    var page = page(table, question(TimeOrder.TAKEN, JULY, AUTUMN, false), null, 10);
    assertEquals(List.of("a"), TimedRows.keys(page.entries()));
    assertEquals(1, page.examined());
    assertNull(page.next());
  }

  @Test
  void what_stays_is_seen_once_and_in_order_while_rows_are_written() throws InterruptedException {
    var table = table();
    var staying =
        Stream.iterate(0, i -> i < 40, i -> i + 1)
            .map(
                i ->
                    row(
                        "stays-%02d".formatted(i),
                        "2026-07-%02dT12:00:00Z".formatted(1 + i / 2),
                        null))
            .toList();
    staying.forEach(row -> write(table.store(), row));
    var question = question(TimeOrder.UPLOADED, JULY, AUTUMN, true);
    WhileWriting.reads(
        5,
        round ->
            write(
                table.store(),
                TimedRows.numbered(
                    round,
                    row(
                        "visits-" + round % 7,
                        "2026-07-%02dT12:00:00Z".formatted(1 + round % 28),
                        null))),
        () ->
            assertEquals(
                TimedRows.keys(staying.reversed()),
                all(table, question, 7).stream().filter(key -> key.startsWith("stays")).toList()));
  }

  private static Instant uploaded(Recorded row) {
    return row.metadata().lastModified();
  }

  private static List<String> sorted(List<Recorded> rows, TimeQuestion question) {
    return TimedRows.keys(TimedRows.sorted(rows, question));
  }

  private static TimeQuestion question(
      TimeOrder order, Instant from, Instant to, boolean newestFirst) {
    return new TimeQuestion(PHOTOS, order, from, to, newestFirst, RowFilter.NONE);
  }

  private static TimeQuestion with(TimeQuestion question, RowFilter filter) {
    return new TimeQuestion(
        question.bucket(),
        question.order(),
        question.from(),
        question.to(),
        question.newestFirst(),
        filter);
  }

  private static TimeQuestion reversed(TimeQuestion question) {
    return new TimeQuestion(
        question.bucket(),
        question.order(),
        question.from(),
        question.to(),
        !question.newestFirst(),
        question.filter());
  }

  /// The keys of all pages.
  private static List<String> all(Table table, TimeQuestion question, int limit) {
    var keys = new ArrayList<String>();
    @Nullable TimePlace after = null;
    do {
      var page = page(table, question, after, limit);
      assertTrue(page.entries().size() <= limit);
      assertTrue(page.examined() >= page.entries().size());
      keys.addAll(TimedRows.keys(page.entries()));
      assertTrue(page.next() == null || question.isBehind(page.next(), after));
      after = page.next();
    } while (after != null);
    return keys;
  }

  private static TimePage page(
      Table table, TimeQuestion question, @Nullable TimePlace after, int limit) {
    return assertInstanceOf(TimePage.class, table.times().list(question, after, limit));
  }
}
