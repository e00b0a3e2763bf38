package contactsheet.adapter.protocol.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Stamp;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimePlace;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeKeysProperties {
  private static final TimeIndex EIGHT = new TimeIndex("objects_by_time", 8);

  @Property
  void sort_keys_are_in_the_order_of_places_but_where_their_keys_are_cut(
      @ForAll("places") TimePlace one, @ForAll("places") TimePlace other) {
    var order = compareBytes(TimeKeys.text(one), TimeKeys.text(other));
    if (order != 0) {
      assertEquals(Integer.signum(order), Integer.signum(one.compareTo(other)));
    } else if (!one.equals(other)) {
      assertTrue(one.key() != null && TimeKeys.isCut(one.key()));
    }
  }

  @Property
  void a_sort_key_is_no_longer_than_dynamodb_takes(@ForAll("places") TimePlace place) {
    assertTrue(TimeKeys.text(place).getBytes(UTF_8).length <= 1024);
  }

  @Property
  void a_row_is_in_the_index_at_its_own_times_and_nowhere_else(
      @ForAll("places") TimePlace place, @ForAll("places") TimePlace other) {
    var row = row(place);
    var item = item(row, EIGHT);
    assertTrue(TimeKeys.areRight(row, EIGHT, item));
    assertTrue(TimeKeys.areRight(row, new TimeIndex("objects_by_time", 64), item));
    if (!row.equals(row(other)) && !place.time().equals(other.time())) {
      assertFalse(TimeKeys.areRight(row(other), EIGHT, item));
    }
    for (var name : item.keySet()) {
      var without = new HashMap<>(item);
      without.remove(name);
      assertFalse(TimeKeys.areRight(row, EIGHT, without));
    }
  }

  @Example
  void a_row_says_in_which_months_and_at_which_places_it_lies() {
    var time = Instant.parse("2026-07-31T23:59:59Z");
    var location = ObjectLocation.of("photos", "my cat.jpg");
    var row = new Recorded(location, ObjectMetadata.of(new ByteSize(1), time), Stamp.NONE);
    assertEquals(
        Map.of(
            "taken_month", new Value.Text("photos#2026-07#0"),
            "taken_place", new Value.Text("2026-07-31T23:59:59.000000000Z my cat.jpg"),
            "uploaded_month", new Value.Text("photos#2026-07#0"),
            "uploaded_place", new Value.Text("2026-07-31T23:59:59.000000000Z my cat.jpg")),
        item(row, EIGHT));
  }

  @Example
  void a_shard_that_is_not_read_any_more_does_not_count() {
    var row = row(new TimePlace(Instant.parse("2026-07-31T23:59:59Z"), new ObjectKey("a")));
    var item = new HashMap<>(item(row, EIGHT));
    for (var wrong :
        new String[] {
          "photos#2026-07#8", "photos#2026-07#", "photos#2026-08#0", "photos#2026-07#00"
        }) {
      item.put("taken_month", new Value.Text(wrong));
      assertFalse(TimeKeys.areRight(row, EIGHT, item), wrong);
    }
  }

  @Provide
  Arbitrary<TimePlace> places() {
    var times =
        Arbitraries.longs()
            .between(TimeOrder.EARLIEST.getEpochSecond(), TimeOrder.LATEST.getEpochSecond() - 1)
            .map(Instant::ofEpochSecond);
    var few = Arbitraries.longs().between(0, 2).map(Instant::ofEpochSecond);
    var nanos = Arbitraries.of(0, 1, 999_999_999);
    var keys =
        Arbitraries.oneOf(
            Arbitraries.of("a", "a ", "é", "\uFF5E", "😀", "a/b"),
            Arbitraries.of("a", "é", "\uFF5E", "😀")
                .flatMap(
                    text ->
                        Arbitraries.integers()
                            .between(950, 1024)
                            .map(bytes -> text.repeat(bytes / text.getBytes(UTF_8).length))));
    return Combinators.combine(Arbitraries.oneOf(times, few), nanos, keys.injectNull(0.1))
        .as(
            (time, nano, key) ->
                new TimePlace(time.plusNanos(nano), key == null ? null : new ObjectKey(key)));
  }

  private static Recorded row(TimePlace place) {
    var key = place.key() == null ? new ObjectKey("none") : place.key();
    return new Recorded(
        new ObjectLocation(new BucketName("photos"), key),
        ObjectMetadata.of(new ByteSize(1), place.time()),
        Stamp.NONE);
  }

  private static Map<String, Value> item(Recorded row, TimeIndex index) {
    var item = new ItemWriter();
    TimeKeys.write(row, index, item);
    return item.attributes();
  }

  /// As DynamoDB sorts texts.
  private static int compareBytes(String one, String other) {
    return Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }
}
