package contactsheet.specification.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.adapter.inmemory.InMemoryObjectStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.Flaw;
import contactsheet.seededbug.SeededBug;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Histories of the product in memory are histories of the specification, and with a bug in it they
/// are not.
class HistoryTest {
  private static final ObjectLocation OBJECT = ObjectLocation.of("plain", "cat.txt");
  private static final int THREADS = 6;
  private static final int HISTORIES = 20;
  private static final int MOST = 300;

  @Test
  void whatever_threads_do_the_specification_does_too() {
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (int seed = 0; seed < HISTORIES; seed++) {
        var round = round(Flaw.NONE, seed, Duration.ofMillis(2));
        assertEquals("", Linearization.refusal(round.play(threads)));
      }
    }
  }

  @Test
  void what_the_product_does_on_one_thread_the_specification_does_too() {
    for (int seed = 0; seed < MOST; seed++) {
      var history = round(Flaw.NONE, seed, Duration.ZERO).play(Runnable::run);
      assertEquals("", Linearization.refusal(history));
    }
  }

  /// On one thread the same seed is the same history. The bugs that are left out show in none of
  /// these: they need two handlers at once, or time.
  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {
        "REPAIR_THAT_OVERWRITES",
        "KEY_DECODED_TWICE",
        "FAILURE_SWALLOWED",
        "HOLD_SHORTER_THAN_A_HANDLERS_LIFE",
        "TOMBSTONE_SHORTER_THAN_A_HANDLERS_LIFE"
      })
  void what_a_bug_does_the_specification_does_not(SeededBug bug) {
    for (int seed = 0; seed < MOST; seed++) {
      var history = round(bug.flaw(), seed, Duration.ZERO).play(Runnable::run);
      if (!Linearization.refusal(history).isEmpty()) {
        return;
      }
    }
    fail("none of " + MOST + " histories is refused");
  }

  private static Round round(Flaw flaw, int seed, Duration stall) {
    return new Round(new InMemory(flaw), flaw, OBJECT, new Random(seed), stall);
  }

  /// The bucket and the table in memory.
  private static final class InMemory implements World {
    private final InMemoryObjectStore s3 = new InMemoryObjectStore(InstantSource.system());
    private final InMemoryMetadataStore table = InMemoryMetadataStore.keyedByFilenameAndBucket();
    private final Flaw flaw;

    InMemory(Flaw flaw) {
      this.flaw = flaw;
      s3.createBucket(new BucketName("plain"));
    }

    @Override
    public void put(ObjectLocation object, int bytes) {
      s3.put(object, new byte[bytes]);
    }

    @Override
    public void delete(ObjectLocation object) {
      s3.delete(object);
    }

    @Override
    public List<Flaw.Ports> carriers() {
      return List.of(new Flaw.Ports(s3, flaw.store(table, table::forget)));
    }

    @Override
    public InstantSource clock() {
      return InstantSource.system();
    }
  }
}
