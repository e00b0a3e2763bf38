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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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
    var listing = listing(250, List.of());
    var page = page(listing, decade, null);
    assertEquals(DynamoDbTimeListing.MOST_QUERIES, queries.get());
    assertEquals(new TimePlace(Instant.parse("2026-11-01T00:00:00Z"), null), page.next());
    assertEquals(
        new TimePlace(Instant.parse("2027-03-01T00:00:00Z"), null),
        page(listing, decade, page.next()).next());
    assertEquals(2 * DynamoDbTimeListing.MOST_QUERIES, queries.get());
  }

  @Test
  void newest_first_such_a_page_ends_at_the_beginning_of_a_month() {
    var end = Instant.parse("2026-07-15T00:00:00Z");
    var decade = reversed(question(Instant.parse("2016-07-01T00:00:00Z"), end, RowFilter.NONE));
    var listing = listing(1000, List.of());
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
  void a_month_without_a_row_takes_a_query_for_each_shard() {
    var half = question(Instant.parse("2025-01-01T00:00:00Z"), JULY, RowFilter.NONE);
    var page = page(listing(8, rows(3)), half, null);
    assertEquals(new TimePage(List.of(), null, 0), page);
    assertEquals(18 * 8, queries.get());
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
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                new Recorded(
                    ObjectLocation.of("photos", "picture-" + i),
                    ObjectMetadata.of(new ByteSize(1), JULY.plusSeconds(i)),
                    Stamp.NONE))
        .toList();
  }

  /// A listing of an index that holds these rows.
  private DynamoDbTimeListing listing(int shards, List<Recorded> rows) {
    var index = new TimeIndex("objects_by_time", shards);
    var partitions = new HashMap<Value, NavigableMap<String, Map<String, Value>>>();
    for (var row : rows) {
      var item = MetadataItem.of(row, Duration.ofDays(1), null, index);
      partitions
          .computeIfAbsent(
              requireNonNull(item.get(TimeIndex.partitionKey(TimeOrder.TAKEN))),
              _ -> new TreeMap<>())
          .put(Partitions.text(item.get(TimeIndex.sortKey(TimeOrder.TAKEN))), item);
    }
    return new DynamoDbTimeListing(new Partitions(partitions, queries), index);
  }

  /// An index, oldest first, as DynamoDB answers queries of it.
  private record Partitions(
      Map<Value, NavigableMap<String, Map<String, Value>>> partitions, AtomicInteger queries)
      implements TableRequests {
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
      var low = after.isEmpty() ? values.get(":low") : after.get(place);
      var rest = items.subMap(text(low), after.isEmpty(), text(values.get(":high")), true);
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

    @Override
    public WriteAnswer put(Map<String, Value> row, Expression condition) {
      throw new AssertionError("nothing is written");
    }

    @Override
    public ReadAnswer query(Expression key, Map<String, Value> after) {
      throw new AssertionError("the table is not asked");
    }

    @Override
    public ReadAnswer scan(Expression filter, Map<String, Value> after) {
      throw new AssertionError("the table is not asked");
    }
  }
}
