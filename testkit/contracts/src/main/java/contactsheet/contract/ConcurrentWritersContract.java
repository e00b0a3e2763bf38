package contactsheet.contract;

import static contactsheet.contract.Entries.CAT;
import static contactsheet.contract.Entries.NOON;
import static contactsheet.contract.Entries.reconciled;
import static contactsheet.contract.Entries.recorded;
import static contactsheet.contract.Entries.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.out.MetadataStore.ReplaceResult;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.Sequencer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Every write is one atomic step, with any number of concurrent writes.
interface ConcurrentWritersContract extends StoreUnderTest {
  /// How many write at once.
  int WRITERS = 64;

  @Test
  default void of_many_writers_at_once_the_one_with_the_greatest_sequencer_stays()
      throws InterruptedException, ExecutionException {
    var store = store();
    var entries = entries(n -> recorded(CAT, "%02x".formatted(n)));
    var greatest = entries.getLast();
    Collections.shuffle(entries, new Random(WRITERS));
    var results = allAtOnce(entries, store::saveIfNewer);
    assertEquals(stored(greatest), store.find(CAT));
    assertEquals(List.of(), results.stream().filter(ConcurrentWritersContract::isOdd).toList());
    assertEquals(new SaveResult.Saved(), results.get(entries.indexOf(greatest)));
  }

  @Test
  default void of_many_deliveries_of_one_event_at_once_exactly_one_is_saved()
      throws InterruptedException, ExecutionException {
    var store = store();
    var entries = entries(n -> recorded(CAT, "1", NOON.plusMillis(n)));
    var results = allAtOnce(entries, store::saveIfNewer);
    assertEquals(1, Collections.frequency(results, new SaveResult.Saved()));
    var saved = entries.get(results.indexOf(new SaveResult.Saved()));
    assertEquals(WRITERS - 1, Collections.frequency(results, new SaveResult.Duplicate(saved)));
    assertEquals(stored(saved), store.find(CAT));
  }

  @Test
  default void of_many_replacements_of_one_row_at_once_exactly_one_is_stored()
      throws InterruptedException, ExecutionException {
    var store = store();
    var read = recorded(CAT, "1");
    StoreUnderTest.save(store, read);
    var entries = entries(n -> reconciled(CAT, "1", NOON.plusMillis(n)));
    var results = allAtOnce(entries, entry -> store.replaceIfUnchanged(read, entry));
    assertEquals(1, Collections.frequency(results, new ReplaceResult.Replaced()));
    assertEquals(WRITERS - 1, Collections.frequency(results, new ReplaceResult.Changed()));
    assertEquals(
        stored(entries.get(results.indexOf(new ReplaceResult.Replaced()))), store.find(CAT));
  }

  private static List<MetadataEntry> entries(Function<Integer, MetadataEntry> entry) {
    return new ArrayList<>(IntStream.rangeClosed(1, WRITERS).boxed().map(entry).toList());
  }

  /// Every one is saved or superseded by one whose sequencer is greater than the least.
  private static boolean isOdd(SaveResult result) {
    return switch (result) {
      case SaveResult.Saved() -> false;
      case SaveResult.Superseded(var by) -> !by.isLaterThan(new Sequencer("01"));
      case SaveResult.Duplicate(_),
          SaveResult.Held(),
          SaveResult.Occupied(_),
          SaveResult.NotSaved(_) ->
          true;
    };
  }

  /// The results of the writes, in the order of the entries; all begin at the same time.
  private static <R> List<R> allAtOnce(
      List<MetadataEntry> entries, Function<MetadataEntry, R> write)
      throws InterruptedException, ExecutionException {
    var ready = new CountDownLatch(entries.size());
    Function<MetadataEntry, Callable<R>> writer =
        entry ->
            () -> {
              ready.countDown();
              ready.await();
              return write.apply(entry);
            };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var results = new ArrayList<R>();
      for (var result : threads.invokeAll(entries.stream().map(writer).toList())) {
        results.add(result.get());
      }
      return results;
    }
  }
}
