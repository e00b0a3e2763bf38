package contactsheet.adapter.protocol.dynamodb;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.TimeListing.TimeListResult.TimePage;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.RowFilter;
import contactsheet.domain.Stamp;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How much one page reads at the most.
final class DynamoDbTimeListingTest {
  private static final BucketName PHOTOS = new BucketName("photos");
  private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");

  private final AtomicInteger queries = new AtomicInteger();

  @Test
  void a_page_without_rows_ends_at_the_end_of_a_month_after_a_thousand_queries() {
    var decade = question(JULY, JULY.plus(Duration.ofDays(3650)), RowFilter.NONE);
    var listing = listing(250, List.of(), months("2026-07", 120));
    var page = page(listing, decade, null);
    assertEquals(1 + DynamoDbTimeListing.MOST_QUERIES, queries.get());
    assertEquals(new TimePlace(Instant.parse("2026-11-01T00:00:00Z"), null), page.next());
    assertEquals(
        new TimePlace(Instant.parse("2027-03-01T00:00:00Z"), null),
        page(listing, decade, page.next()).next());
    assertEquals(2 * (1 + DynamoDbTimeListing.MOST_QUERIES), queries.get());
  }

  @Test
  void newest_first_such_a_page_ends_at_the_beginning_of_a_month() {
    var end = Instant.parse("2026-07-15T00:00:00Z");
    var decade = reversed(question(Instant.parse("2016-07-01T00:00:00Z"), end, RowFilter.NONE));
    var listing = listing(1000, List.of(), months("2016-07", 121));
    var first = page(listing, decade, null);
    assertEquals(new TimePlace(JULY, null), first.next());
    assertEquals(
        new TimePlace(Instant.parse("2026-06-01T00:00:00Z"), null),
        page(listing, decade, first.next()).next());
  }

  @Test
  void the_last_months_of_all_and_the_first_are_asked_once() {
    var everything = question(TimeOrder.EARLIEST, TimeOrder.LATEST, RowFilter.NONE);
    var listing = listing(1, List.of());
    var after = new TimePlace(Instant.parse("9999-12-01T00:00:00Z"), null);
    assertNull(page(listing, everything, after).next());
    var before = new TimePlace(Instant.parse("0001-01-02T00:00:00Z"), null);
    assertNull(page(listing, reversed(everything), before).next());
    assertEquals(2, queries.get());
  }

  @Test
  void a_page_whose_filter_lets_nothing_pass_ends_after_ten_thousand_rows_and_the_next_goes_on() {
    var rows = rows(12_000);
    var none = new RowFilter(null, new ByteSize(1_000_000), null, null, null, null);
    var question = question(JULY, JULY.plus(Duration.ofDays(31)), none);
    var listing = listing(1, rows);
    var place = (TimePlace) null;
    var pages = 0;
    do {
      var page = page(listing, question, place);
      assertEquals(List.of(), page.entries());
      assertTrue(page.examined() < DynamoDbTimeListing.MOST_EXAMINED + 1_000);
      place = page.next();
      pages++;
    } while (place != null);
    assertEquals(2, pages);
  }

  @Test
  void a_page_that_is_full_at_the_end_of_the_range_has_no_next_one_if_nothing_was_read_behind_it() {
    var rows = rows(5);
    var question = question(JULY, JULY.plus(Duration.ofDays(31)), RowFilter.NONE);
    var listing = listing(1, rows);
    assertNull(page(listing, question, null, 5).next());
    var first = page(listing, question, null, 4);
    assertEquals(rows.subList(0, 4), first.entries());
    assertEquals(
        rows.subList(4, 5), page(listing, question, requireNonNull(first.next()), 4).entries());
  }

  @Test
  void a_page_of_a_month_takes_a_query_for_each_shard_and_at_most_one_more() {
    var rows = rows(2_000);
    var july = question(JULY, JULY.plus(Duration.ofDays(31)), RowFilter.NONE);
    for (var shards : List.of(1, 8, 64)) {
      for (var limit : List.of(1, 10, 100, 1_000)) {
        var listing = listing(shards, rows);
        queries.set(0);
        assertEquals(rows.subList(0, limit), page(listing, july, null, limit).entries());
        assertTrue(queries.get() <= shards + 1, queries + " queries of " + shards + " shards");
      }
    }
  }

  @Test
  void months_that_never_had_a_row_take_no_query_and_those_that_have_none_any_more_one_a_shard() {
    var before = question(TimeOrder.EARLIEST, JULY, RowFilter.NONE);
    assertEquals(new TimePage(List.of(), null, 0), page(listing(8, rows(3)), before, null));
    assertEquals(1, queries.get());
    var emptied = listing(8, rows(3), months("2026-04", 2));
    assertEquals(new TimePage(List.of(), null, 0), page(emptied, before, null));
    assertEquals(1 + 1 + 2 * 8, queries.get());
  }

  @Test
  void a_question_for_all_times_asks_each_month_with_rows_once_and_which_those_are() {
    var months =
        Stream.of("1970-01-01T00:00:00Z", "2003-05-01T00:00:00Z", "2026-07-01T00:00:00Z")
            .map(Instant::parse)
            .toList();
    var rows = months.stream().flatMap(month -> rows(month, 20).stream()).toList();
    var all = question(TimeOrder.EARLIEST, TimeOrder.LATEST, RowFilter.NONE);
    for (var shards : List.of(1, 8, 64)) {
      queries.set(0);
      var listing = listing(shards, rows);
      assertEquals(rows, page(listing, all, null).entries());
      assertEquals(rows.reversed(), page(listing, reversed(all), null).entries());
      assertEquals(2 * (3 * shards + 1), queries.get());
    }
  }

  @Test
  void a_page_that_goes_on_within_a_month_does_not_ask_again_which_months_there_are() {
    var rows = rows(2_000);
    var all = question(TimeOrder.EARLIEST, TimeOrder.LATEST, RowFilter.NONE);
    for (var question : List.of(all, reversed(all))) {
      var listing = listing(8, rows);
      var first = page(listing, question, null);
      queries.set(0);
      page(listing, question, first.next());
      assertTrue(queries.get() <= 8 + 1, queries + " queries of 8 shards");
    }
  }

  @Test
  void many_months_are_asked_for_in_pages_that_grow() {
    var all = question(TimeOrder.EARLIEST, TimeOrder.LATEST, RowFilter.NONE);
    for (var question : List.of(all, reversed(all))) {
      queries.set(0);
      var listing = listing(1, List.of(), months("1990-01", 480));
      assertEquals(new TimePage(List.of(), null, 0), page(listing, question, null));
      assertEquals(480 + 5, queries.get());
    }
  }

  @Test
  void a_place_outside_the_range_is_the_end() {
    var july = question(JULY, JULY.plus(Duration.ofDays(60)), RowFilter.NONE);
    var later = new TimePlace(Instant.parse("2027-01-01T00:00:00Z"), null);
    var earlier = new TimePlace(Instant.parse("2026-01-01T00:00:00Z"), null);
    assertEquals(new TimePage(List.of(), null, 0), page(listing(8, rows(3)), july, later));
    var backwards = page(listing(8, rows(3)), reversed(july), earlier);
    assertEquals(new TimePage(List.of(), null, 0), backwards);
    assertEquals(0, queries.get());
  }

  @Test
  void shards_are_1_to_1000() {
    for (int shards : new int[] {-1, 0, 1001}) {
      assertThrows(IllegalArgumentException.class, () -> new TimeIndex("index", shards));
    }
  }

  private static TimePage page(
      DynamoDbTimeListing listing, TimeQuestion question, @Nullable TimePlace after) {
    return page(listing, question, after, 100);
  }

  private static TimePage page(
      DynamoDbTimeListing listing, TimeQuestion question, @Nullable TimePlace after, int limit) {
    return assertInstanceOf(TimePage.class, listing.list(question, after, limit));
  }

  private static TimeQuestion question(Instant from, Instant to, RowFilter filter) {
    return new TimeQuestion(PHOTOS, TimeOrder.TAKEN, from, to, false, filter);
  }

  private static TimeQuestion reversed(TimeQuestion question) {
    return new TimeQuestion(
        PHOTOS, TimeOrder.TAKEN, question.from(), question.to(), true, question.filter());
  }

  private static List<Recorded> rows(int number) {
    return rows(JULY, number);
  }

  private static List<YearMonth> months(String first, int number) {
    var month = YearMonth.parse(first);
    return IntStream.range(0, number).mapToObj(month::plusMonths).toList();
  }

  private static List<Recorded> rows(Instant first, int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                new Recorded(
                    ObjectLocation.of("photos", first + "-" + i),
                    ObjectMetadata.of(new ByteSize(1), first.plusSeconds(i)),
                    Stamp.NONE))
        .toList();
  }

  /// A listing of an index that holds these rows, and the marks of their months.
  private DynamoDbTimeListing listing(int shards, List<Recorded> rows) {
    return listing(shards, rows, List.of());
  }

  /// @param emptied further months that are marked
  private DynamoDbTimeListing listing(int shards, List<Recorded> rows, List<YearMonth> emptied) {
    var index = new TimeIndex("objects_by_time", shards);
    var partitions = new Partitions(new HashMap<>(), queries);
    for (var row : rows) {
      partitions.add(MetadataItem.of(row, Duration.ofDays(1), null, index));
      partitions.mark(TimeKeys.monthOf(row.metadata().lastModified()));
    }
    emptied.forEach(partitions::mark);
    return new DynamoDbTimeListing(partitions, index);
  }

  /// An index, as DynamoDB answers queries of it.
  private record Partitions(
      Map<Value, NavigableMap<String, Map<String, Value>>> partitions, AtomicInteger queries)
      implements UnaskedTable {
    void mark(YearMonth month) {
      add(MonthMarks.item(TimeOrder.TAKEN, PHOTOS, month));
    }

    void add(Map<String, Value> item) {
      partitions
          .computeIfAbsent(
              requireNonNull(item.get(TimeIndex.partitionKey(TimeOrder.TAKEN))),
              _ -> new TreeMap<>())
          .put(text(item.get(TimeIndex.sortKey(TimeOrder.TAKEN))), item);
    }

    @Override
    public String table() {
      return "rows";
    }

    @Override
    public ReadAnswer queryIndex(IndexQuery query, Map<String, Value> after) {
      queries.incrementAndGet();
      var values = query.key().values();
      var items = partitions.getOrDefault(values.get(":month"), new TreeMap<>());
      var place = TimeIndex.sortKey(TimeOrder.TAKEN);
      var range = items.subMap(text(values.get(":low")), true, text(values.get(":high")), true);
      var ordered = query.backwards() ? range.descendingMap() : range;
      var rest = after.isEmpty() ? ordered : ordered.tailMap(text(after.get(place)), false);
      var page = rest.values().stream().limit(query.most()).toList();
      return new Rows(
          page,
          page.size() < rest.size()
              ? Map.of(place, requireNonNull(page.getLast().get(place)))
              : Map.of());
    }

    private static String text(@Nullable Value value) {
      return ((Value.Text) requireNonNull(value)).value();
    }
  }
}
