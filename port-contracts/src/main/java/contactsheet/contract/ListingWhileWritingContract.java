package contactsheet.contract;

import static contactsheet.contract.Entries.recorded;
import static contactsheet.contract.Entries.removed;
import static contactsheet.contract.Listings.filled;
import static contactsheet.contract.Listings.keys;
import static contactsheet.contract.Listings.location;
import static contactsheet.contract.Listings.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.MetadataStore;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A listing holds while rows are being written: what is there all the time is seen, once and in
/// its place, whatever comes and goes around it.
interface ListingWhileWritingContract extends StoreUnderTest {
  @Test
  default void what_stays_is_seen_once_and_in_order_while_rows_are_written()
      throws InterruptedException {
    var staying = IntStream.range(0, 40).mapToObj("picture-%02d"::formatted).toList();
    var store = filled(store(), staying);
    var begun = new CountDownLatch(1);
    var over = new AtomicBoolean();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writing = threads.submit(() -> write(store, staying, begun, over));
      try {
        begun.await();
        for (int round = 0; round < 5; round++) {
          var seen = new ArrayList<String>();
          var page = page(store, "picture-", null, 7);
          seen.addAll(keys(page));
          while (page.more()) {
            page = page(store, "picture-", seen.getLast(), 7);
            seen.addAll(keys(page));
          }
          assertEquals(List.copyOf(new TreeSet<>(seen)), seen);
          assertTrue(seen.containsAll(staying), seen::toString);
        }
      } finally {
        over.set(true);
      }
      assertTrue(written(writing) > 0);
    }
  }

  private static int written(Future<Integer> writing) {
    try {
      return writing.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError("nothing could be written", e);
    }
  }

  /// Rows come and go between those that stay, and those that stay are written again.
  ///
  /// @return how many of those that stay were
  private static int write(
      MetadataStore store, List<String> staying, CountDownLatch begun, AtomicBoolean over) {
    var written = 0;
    try {
      while (!over.get()) {
        write(store, staying.get(written % staying.size()), 1 + written / staying.size());
        written++;
        begun.countDown();
      }
    } finally {
      begun.countDown();
    }
    return written;
  }

  private static void write(MetadataStore store, String key, int round) {
    var sequencer = Integer.toHexString(0x10 + round);
    var visiting = location(key + (round % 2 == 0 ? "-even" : "-odd"));
    StoreUnderTest.save(store, recorded(location(key), sequencer));
    StoreUnderTest.save(store, recorded(visiting, sequencer + "0"));
    StoreUnderTest.save(store, removed(visiting, sequencer + "1"));
  }
}
