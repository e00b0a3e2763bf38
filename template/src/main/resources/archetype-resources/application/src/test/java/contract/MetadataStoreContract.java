package ${package}.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ${package}.application.port.out.MetadataStore;
import ${package}.application.port.out.MetadataStore.ReadResult;
import ${package}.application.port.out.MetadataStore.WriteResult;
import ${package}.domain.*;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The behaviour of every store. The test of a new adapter extends this class, and the adapter is
/// done when the tests pass.
public abstract class MetadataStoreContract {
  private static final Instant NOW = Instant.parse("2026-11-05T12:00:00.123Z");
  private static final Observation FOUND = new Observation.Found(17, NOW, "d41d8cd9");
  private static final Observation ABSENT = new Observation.Absent();
  private static int objects;

  /// Returns an object that has no row in the store.
  private final ObjectLocation location =
      new ObjectLocation("photos", "my cat+dog é 100% 📷 " + ++objects);

  protected abstract MetadataStore store();

  @Test
  void what_was_never_saved_is_not_found() {
    assertEquals(new ReadResult.Read(Optional.empty()), store().find(location));
  }

  @Test
  void what_is_saved_is_found_as_it_was_rows_and_tombstones_alike() {
    for (var entry : List.of(entry("0A", FOUND, null), entry("0B", ABSENT, null))) {
      assertEquals(new WriteResult.Written(), store().saveIfNewer(entry));
      assertStored(entry);
    }
  }

  /// For every pair of these the store has to decide like the domain.
  @Test
  void an_entry_takes_the_place_of_another_one_as_the_domain_decides() {
    var times = new ArrayList<Instant>(Collections.singletonList(null));
    for (var minutes : new int[] {0, 59, 60, 61}) {
      times.add(NOW.minus(Duration.ofMinutes(minutes)));
    }
    for (var reconciledAt : times) {
      for (var sequencer : new String[] {null, "09", "0A", "0B", "0A0", "A", "00A"}) {
        assertDecided(entry(sequencer, ABSENT, reconciledAt), entry("0A", FOUND, null));
      }
    }
  }

  private void assertDecided(MetadataEntry stored, MetadataEntry entry) {
    var before = ((ReadResult.Read) store().find(location)).entry();
    assertEquals(new WriteResult.Written(), store().replaceIfUnchanged(before, stored));
    var expected =
        switch (entry.precedenceOver(stored)) {
          case NEWER -> new WriteResult.Written();
          case OLDER -> new WriteResult.Superseded();
          case UNDECIDED -> new WriteResult.Undecided();
        };
    assertEquals(expected, store().saveIfNewer(entry), stored.toString());
    assertStored(expected.equals(new WriteResult.Written()) ? entry : stored);
  }

  @Test
  void a_row_is_replaced_only_if_it_is_still_the_one_that_was_read() {
    var first = entry("0A", FOUND, null);
    var second = entry("0B", FOUND, null);
    var replacement = entry("0B", ABSENT, NOW);
    assertEquals(
        new WriteResult.Undecided(), store().replaceIfUnchanged(Optional.of(first), replacement));
    store().saveIfNewer(first);
    assertEquals(
        new WriteResult.Undecided(), store().replaceIfUnchanged(Optional.empty(), replacement));
    store().saveIfNewer(second);
    assertEquals(
        new WriteResult.Undecided(), store().replaceIfUnchanged(Optional.of(first), replacement));
    assertStored(second);
    assertEquals(
        new WriteResult.Written(), store().replaceIfUnchanged(Optional.of(second), replacement));
    assertStored(replacement);
  }

  @Test
  void of_writers_at_the_same_time_the_newest_wins() throws Exception {
    var entries = IntStream.range(0, 24).mapToObj(i -> entry("%02X".formatted(i), FOUND, null));
    var shuffled = new ArrayList<>(entries.toList());
    Collections.shuffle(shuffled);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.invokeAll(
          shuffled.stream()
              .<Callable<WriteResult>>map(entry -> () -> store().saveIfNewer(entry))
              .toList());
    }
    assertStored(entry("17", FOUND, null));
  }

  private void assertStored(MetadataEntry entry) {
    assertEquals(new ReadResult.Read(Optional.of(entry)), store().find(location));
  }

  private MetadataEntry entry(String sequencer, Observation seen, Instant reconciledAt) {
    return new MetadataEntry(
        location,
        seen,
        Optional.ofNullable(sequencer).map(Sequencer::new),
        Optional.of(NOW),
        Optional.ofNullable(reconciledAt));
  }
}
