package contactsheet.small;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.small.application.port.out.MetadataStore;
import com.acme.small.domain.MetadataEntry;
import com.acme.small.domain.ObjectLocation;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The law, for the code that the archetype generates.
final class SmallEditionHistoriesTest {
  private static final long HISTORIES = Long.getLong("contactsheet.histories", 20_000);
  private static final long SEED = Long.getLong("contactsheet.seed", new Random().nextInt());

  @Test
  void after_any_history_the_row_tells_what_is_in_the_bucket() {
    assertEquals(Optional.empty(), difference(HISTORIES, UnaryOperator.identity()));
  }

  @Test
  void a_store_that_lets_every_write_pass_is_noticed() {
    assertTrue(difference(2_000, store -> new Flawed(store, true, false)).isPresent());
  }

  @Test
  void a_store_that_forgets_the_mark_of_a_reconciliation_is_noticed() {
    assertTrue(difference(200_000, store -> new Flawed(store, false, true)).isPresent());
  }

  private static Optional<String> difference(long histories, UnaryOperator<MetadataStore> flaw) {
    return LongStream.range(SEED, SEED + histories)
        .parallel()
        .mapToObj(seed -> new SmallHistory(seed, flaw).play().map(it -> "seed " + seed + ": " + it))
        .flatMap(Optional::stream)
        .findAny();
  }

  private record Flawed(MetadataStore store, boolean overwrites, boolean forgetsMark)
      implements MetadataStore {
    @Override
    public WriteResult saveIfNewer(MetadataEntry entry) {
      return overwrites
          ? store.replaceIfUnchanged(stored(entry.location()), entry)
          : store.saveIfNewer(entry);
    }

    @Override
    public ReadResult find(ObjectLocation location) {
      return store.find(location);
    }

    @Override
    public WriteResult replaceIfUnchanged(Optional<MetadataEntry> read, MetadataEntry replacement) {
      var unmarked =
          new MetadataEntry(
              replacement.location(),
              replacement.seen(),
              replacement.sequencer(),
              replacement.recordedAt(),
              Optional.empty());
      return store.replaceIfUnchanged(read, forgetsMark ? unmarked : replacement);
    }

    private Optional<MetadataEntry> stored(ObjectLocation location) {
      return ((ReadResult.Read) store.find(location)).entry();
    }
  }
}
