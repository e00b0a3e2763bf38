package contactsheet.contract;

import static contactsheet.contract.Entries.recorded;
import static contactsheet.contract.Entries.removed;
import static contactsheet.contract.Listings.keys;
import static contactsheet.contract.Listings.location;
import static contactsheet.contract.Listings.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.MetadataStore;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A listing is right while rows are being written: a row that is there all the time is listed once
/// and in its place.
interface ListingWhileWritingContract extends StoreUnderTest {
  @Test
  default void what_stays_is_seen_once_and_in_order_while_rows_are_written()
      throws InterruptedException {
    var staying = IntStream.range(0, 40).mapToObj("picture-%02d"::formatted).toList();
    var store = written(store(), staying);
    WhileWriting.reads(
        5,
        round -> writeWithVisitors(store, staying.get(round % 40), 1 + round / 40),
        () -> {
          var seen = pages(store, "picture-").stream().flatMap(List::stream).toList();
          assertEquals(List.copyOf(new TreeSet<>(seen)), seen);
          assertTrue(seen.containsAll(staying), seen::toString);
        });
  }

  /// So stores that partition their rows differently return the same listing.
  @Test
  default void pages_begin_and_end_where_the_keys_say_while_the_rows_are_written_again()
      throws InterruptedException {
    var keys = List.of("a", "a b", "a+b", "a//b", "a/b", "ab", "b", "é", "北京", "🐈", "🐈/1");
    var store = written(store(), keys);
    WhileWriting.reads(
        5,
        round -> write(store, keys.get(round % keys.size()), 1 + round / keys.size()),
        () ->
            assertEquals(
                List.of(keys.subList(0, 7), keys.subList(7, keys.size())), pages(store, "")));
  }

  private static List<List<String>> pages(MetadataStore store, String prefix) {
    var page = page(store, prefix, null, 7);
    var pages = new ArrayList<>(List.of(keys(page)));
    while (page.more()) {
      page = page(store, prefix, pages.getLast().getLast(), 7);
      pages.add(keys(page));
    }
    return pages;
  }

  private static MetadataStore written(MetadataStore store, List<String> keys) {
    keys.forEach(key -> write(store, key, 0));
    return store;
  }

  private static void write(MetadataStore store, String key, int round) {
    StoreUnderTest.save(store, recorded(location(key), sequencer(round)));
  }

  /// Rows come and go between those that stay, and those that stay are written again.
  private static void writeWithVisitors(MetadataStore store, String key, int round) {
    write(store, key, round);
    var visiting = location(key + (round % 2 == 0 ? "-even" : "-odd"));
    StoreUnderTest.save(store, recorded(visiting, sequencer(round) + "0"));
    StoreUnderTest.save(store, removed(visiting, sequencer(round) + "1"));
  }

  private static String sequencer(int round) {
    return "%08x".formatted(round);
  }
}
