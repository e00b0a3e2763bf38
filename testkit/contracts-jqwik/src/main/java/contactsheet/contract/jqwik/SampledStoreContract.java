package contactsheet.contract.jqwik;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.application.port.out.MetadataStore.ReplaceResult;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A store keeps entries and decides as the domain does, for generated entries.
///
/// Plain tests that draw from the generators, and not jqwik properties, because how many samples a
/// store can bear in a test differs by a factor of a thousand and a property's number is fixed.
public abstract class SampledStoreContract {
  private static final BucketName BUCKET = new BucketName("sampled");

  private final int samples;
  private final long seed;

  /// Draws other samples in each run; a failure names the seed.
  ///
  /// @param samples how many to draw in each test
  protected SampledStoreContract(int samples) {
    this(samples, new Random().nextLong());
  }

  /// Draws the same samples in each run, so that a failure can be repeated.
  protected SampledStoreContract(int samples, long seed) {
    this.samples = samples;
    this.seed = seed;
  }

  /// Returns a store on a new, empty table of any layout; called once in each test.
  protected abstract MetadataStore store();

  @Test
  void any_entry_comes_back_as_it_went_in() {
    var store = store();
    var locations = ObjectArbitraries.objectKeys().map(key -> new ObjectLocation(BUCKET, key));
    forEach(EntryArbitraries.entriesOf(locations), entry -> comesBack(store, entry));
  }

  @Test
  void of_any_two_entries_of_an_object_the_store_keeps_the_one_that_the_domain_does() {
    var store = store();
    var tries = new int[1];
    forEach(
        pairs(), pair -> decidesAsTheDomain(store, pair.at(new ObjectKey("pair-" + tries[0]++))));
  }

  private static void comesBack(MetadataStore store, MetadataEntry entry) {
    // The same short key may be drawn twice.
    var before = store.find(entry.location());
    var read = before instanceof FindResult.Stored(var stored) ? stored : null;
    replace(store, read, entry);
    assertEquals(new FindResult.Stored(entry), store.find(entry.location()));
  }

  private static void decidesAsTheDomain(MetadataStore store, Pair pair) {
    replace(store, null, pair.stored());
    var expected = expected(pair);
    assertEquals(expected, store.saveIfNewer(pair.entry()));
    var stays = expected instanceof SaveResult.Saved ? pair.entry() : pair.stored();
    assertEquals(new FindResult.Stored(stays), store.find(stays.location()));
  }

  private static void replace(
      MetadataStore store, @Nullable MetadataEntry read, MetadataEntry replacement) {
    assertEquals(new ReplaceResult.Replaced(), store.replaceIfUnchanged(read, replacement));
  }

  private static SaveResult expected(Pair pair) {
    return switch (pair.entry().precedenceOver(pair.stored())) {
      case NEWER -> new SaveResult.Saved();
      case SAME -> new SaveResult.Duplicate(pair.stored());
      case OLDER ->
          new SaveResult.Superseded(Objects.requireNonNull(pair.stored().stamp().sequencer()));
      case HELD -> new SaveResult.Held();
    };
  }

  private <T> void forEach(Arbitrary<T> arbitrary, Consumer<T> check) {
    var random = new Random(seed);
    JqwikSession.run(
        () -> {
          var generator = arbitrary.generator(samples, true);
          for (int i = 0; i < samples; i++) {
            var sample = generator.next(random).value();
            try {
              check.accept(sample);
            } catch (AssertionError failure) {
              throw new AssertionError(
                  "sample %d of seed %d: %s".formatted(i, seed, sample), failure);
            }
          }
        });
  }

  private static Arbitrary<Pair> pairs() {
    var anywhere = Arbitraries.just(ObjectLocation.of("sampled", "anywhere"));
    return Combinators.combine(
            EntryArbitraries.entriesOf(anywhere), EntryArbitraries.sequencedEntriesOf(anywhere))
        .as(Pair::new);
  }

  private record Pair(MetadataEntry stored, MetadataEntry entry) {
    Pair at(ObjectKey key) {
      var location = new ObjectLocation(BUCKET, key);
      return new Pair(moved(stored, location), moved(entry, location));
    }

    private static MetadataEntry moved(MetadataEntry entry, ObjectLocation location) {
      return switch (entry) {
        case MetadataEntry.Recorded(_, var metadata, var stamp) ->
            new MetadataEntry.Recorded(location, metadata, stamp);
        case MetadataEntry.Removed(_, var stamp) -> new MetadataEntry.Removed(location, stamp);
      };
    }
  }
}
