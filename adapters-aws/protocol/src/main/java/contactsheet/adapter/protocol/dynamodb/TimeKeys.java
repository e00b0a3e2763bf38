package contactsheet.adapter.protocol.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimePlace;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where rows lie in the indexes by time.
///
/// The partition is `bucket#2026-07#n`: so none holds more than a month of a bucket, divided by the
/// number of shards, of which `n` is chosen as for the listing by key. The sort key is the time in
/// UTC with nine digits of a fraction, a space and the key: the order of these texts is the order
/// of places.
final class TimeKeys {
  /// DynamoDB takes 1,024 bytes of a sort key, of which the time takes 31. What is left out of a
  /// longer key is compared by the reader.
  static final int MOST_KEY_BYTES = 960;

  private static final DateTimeFormatter NANOSECONDS =
      new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

  private TimeKeys() {}

  /// Adds the keys of both indexes to a row.
  static void write(Recorded row, TimeIndex index, ItemWriter item) {
    var shard = ListingShard.number(row.location(), index.shards());
    for (var order : TimeOrder.values()) {
      var place = placeOf(row, order);
      item.text(
          TimeIndex.partitionKey(order),
          partition(row.location().bucket(), monthOf(place.time()), shard));
      item.text(TimeIndex.sortKey(order), text(place));
    }
  }

  /// Whether both indexes show the row where it belongs. A shard that another number of shards
  /// chose will do if it is one of those that are read.
  static boolean areRight(Recorded row, TimeIndex index, Map<String, Value> item) {
    for (var order : TimeOrder.values()) {
      var place = placeOf(row, order);
      if (!isAt(place, order, item)
          || !isRead(
              partition(row.location().bucket(), monthOf(place.time()), 0),
              index.shards(),
              item.get(TimeIndex.partitionKey(order)))) {
        return false;
      }
    }
    return true;
  }

  /// Whether the row lies at this place of an index.
  static boolean isAt(TimePlace place, TimeOrder order, Map<String, Value> item) {
    return new Value.Text(text(place)).equals(item.get(TimeIndex.sortKey(order)));
  }

  private static boolean isRead(String first, int shards, @Nullable Value partition) {
    if (!(partition instanceof Value.Text(var name))) {
      return false;
    }
    var beforeNumber = first.length() - 1;
    return name.startsWith(first.substring(0, beforeNumber))
        && name.substring(beforeNumber).matches("0|[1-9][0-9]{0,3}")
        && Integer.parseInt(name.substring(beforeNumber)) < shards;
  }

  private static TimePlace placeOf(Recorded row, TimeOrder order) {
    return new TimePlace(order.timeOf(row.metadata()), row.location().key());
  }

  static YearMonth monthOf(Instant time) {
    return YearMonth.from(time.atOffset(ZoneOffset.UTC));
  }

  static String partition(BucketName bucket, YearMonth month, int shard) {
    return bucket + "#" + month + "#" + shard;
  }

  /// A place as a sort key. That of a place without a key is the beginning of all that have this
  /// time, and no row has it.
  static String text(TimePlace place) {
    var time = NANOSECONDS.format(place.time());
    return place.key() == null ? time : time + " " + cut(place.key());
  }

  /// Whether other rows may have the same sort key.
  static boolean isCut(ObjectKey key) {
    return cut(key).length() < key.value().length();
  }

  private static String cut(ObjectKey key) {
    var utf8 = key.value().getBytes(UTF_8);
    if (utf8.length <= MOST_KEY_BYTES) {
      return key.value();
    }
    var end = MOST_KEY_BYTES;
    while ((utf8[end] & 0b1100_0000) == 0b1000_0000) {
      end--;
    }
    return new String(utf8, 0, end, UTF_8);
  }
}
