package contactsheet.application;

import static contactsheet.application.World.CAT;
import static contactsheet.application.World.DOG;
import static contactsheet.application.World.OTHER_CAT;
import static contactsheet.application.World.PHOTOS;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.FindObjectMetadata.Listing;
import contactsheet.application.port.in.FindObjectMetadata.Lookup;
import contactsheet.application.port.in.FindObjectMetadata.Timeline;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.RowFilter;
import contactsheet.domain.TimeOrder;
import contactsheet.seededbug.ForwardingStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindObjectMetadataTest {
  private final World world = new World();
  private final FindObjectMetadata reader = new FindObjectMetadataService(world.table);

  @Test
  void a_recorded_object_is_present() {
    world.record(world.put(CAT, "abc"));
    var present = assertInstanceOf(Lookup.Present.class, reader.find(CAT));
    assertEquals(world.row(), present.entry());
  }

  @Test
  void what_was_never_recorded_is_missing() {
    assertEquals(new Lookup.Missing(), reader.find(CAT));
  }

  @Test
  void a_tombstone_is_missing() {
    world.put(CAT, "abc");
    world.record(world.s3.delete(CAT));
    assertInstanceOf(MetadataEntry.Removed.class, world.row());
    assertEquals(new Lookup.Missing(), reader.find(CAT));
  }

  @Test
  void an_object_of_another_bucket_is_missing() {
    world.record(world.put(CAT, "abc"));
    assertEquals(new Lookup.Missing(), reader.find(OTHER_CAT));
  }

  @Test
  void a_listing_leaves_tombstones_out() {
    world.record(world.put(CAT, "abc"), world.put(DOG, "abc"));
    world.record(world.s3.delete(CAT));
    assertEquals(List.of("dog.jpg"), keys(page("", null, 10)));
  }

  @Test
  void the_last_page_has_no_next_one() {
    world.record(world.put(CAT, "abc"), world.put(DOG, "abc"));
    assertNull(page("", null, 2).next());
    assertNull(page("", null, 10).next());
    assertNull(page("nothing", null, 10).next());
  }

  @Test
  void page_by_page_everything_is_seen_once() {
    var names = List.of("a", "b", "c", "d", "e", "é", "\uFF5E", "😀");
    names.forEach(name -> world.record(world.put(ObjectLocation.of("photos", name), "abc")));
    var seen = new ArrayList<String>();
    var page = page("", null, 3);
    seen.addAll(keys(page));
    while (page.next() != null) {
      page = page("", page.next(), 3);
      seen.addAll(keys(page));
    }
    assertEquals(names, seen);
  }

  @Test
  void a_listing_keeps_to_its_prefix() {
    for (var name : List.of("2025/a", "2026/a", "2026/b")) {
      world.record(world.put(ObjectLocation.of("photos", name), "abc"));
    }
    assertEquals(List.of("2026/a", "2026/b"), keys(page("2026/", null, 10)));
    assertEquals(new ObjectKey("2026/a"), page("2026/", null, 1).next());
    assertNull(page("2025/", null, 1).next());
  }

  @Test
  void a_table_that_does_not_answer_is_said_so() {
    var failure = Failure.retryable("the table is throttled");
    var broken = new FindObjectMetadataService(new Unreadable(failure));
    assertEquals(new Lookup.Unavailable(failure), broken.find(CAT));
    assertEquals(
        new Listing.Unavailable(failure), broken.list(new PageQuery(PHOTOS, "", null, 10)));
    assertEquals(new Timeline.Unavailable(failure), broken.list(query(null, null, true, 10)));
  }

  @Test
  void a_page_has_1_to_1000_entries() {
    assertEquals(1, new PageQuery(PHOTOS, "", null, 1).limit());
    assertEquals(1000, new PageQuery(PHOTOS, "", null, 1000).limit());
    for (int limit : new int[] {0, -1, 1001}) {
      var refused =
          assertThrows(
              IllegalArgumentException.class, () -> new PageQuery(PHOTOS, "", null, limit));
      assertEquals("limit " + limit + ": 1 to 1000 are allowed", refused.getMessage());
    }
  }

  @Test
  void rows_are_listed_by_time_page_by_page() {
    world.record(world.put(CAT, "abc"));
    world.clock.advance(Duration.ofMinutes(1));
    world.record(world.put(DOG, "abcd"));
    var first = timed(query(null, null, true, 1));
    assertEquals(List.of("dog.jpg"), names(first));
    assertEquals(2, first.examined());
    var second = timed(query(null, null, true, 1).behind(requireNonNull(first.next())));
    assertEquals(List.of("cat.jpg"), names(second));
    assertNull(second.next());
    assertEquals(List.of("cat.jpg", "dog.jpg"), names(timed(query(null, null, false, 10))));
    var now = world.clock.instant();
    assertEquals(List.of("cat.jpg"), names(timed(query(null, now, false, 10))));
    assertEquals(List.of("dog.jpg"), names(timed(query(now, null, false, 10))));
    assertEquals(List.of(), names(timed(query(now.plus(Duration.ofDays(9)), null, false, 10))));
  }

  @Test
  void a_question_that_does_not_say_from_when_or_until_when_has_no_such_end() {
    var noon = Instant.parse("2026-11-05T12:00:00Z");
    var question = query(null, null, false, 1).question();
    assertEquals(TimeOrder.EARLIEST, question.from());
    assertEquals(TimeOrder.LATEST, question.to());
    for (var to : List.of(TimeOrder.EARLIEST, Instant.MIN, Instant.MAX)) {
      assertThrows(IllegalArgumentException.class, () -> query(null, to, false, 1));
    }
    assertThrows(IllegalArgumentException.class, () -> query(noon, noon, false, 1));
    assertThrows(IllegalArgumentException.class, () -> query(null, null, false, 0));
    assertThrows(IllegalArgumentException.class, () -> query(null, null, false, 1001));
  }

  private static TimeQuery query(
      @Nullable Instant from, @Nullable Instant to, boolean newestFirst, int limit) {
    return new TimeQuery(
        PHOTOS, TimeOrder.UPLOADED, from, to, newestFirst, RowFilter.NONE, null, limit);
  }

  private Timeline.TimedPage timed(TimeQuery query) {
    return assertInstanceOf(Timeline.TimedPage.class, reader.list(query));
  }

  private static List<String> names(Timeline.TimedPage page) {
    return page.entries().stream().map(entry -> entry.location().key().value()).toList();
  }

  private Listing.RecordedPage page(String prefix, @Nullable ObjectKey after, int limit) {
    return assertInstanceOf(
        Listing.RecordedPage.class, reader.list(new PageQuery(PHOTOS, prefix, after, limit)));
  }

  private static List<String> keys(Listing.RecordedPage page) {
    return page.entries().stream().map(entry -> entry.location().key().value()).toList();
  }

  /// A table that cannot be read.
  private final class Unreadable extends ForwardingStore {
    private final Failure failure;

    Unreadable(Failure failure) {
      super(world.table);
      this.failure = failure;
    }

    @Override
    public FindResult find(ObjectLocation location) {
      return new FindResult.NotRead(failure);
    }

    @Override
    public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
      return new ListResult.NotListed(failure);
    }
  }
}
