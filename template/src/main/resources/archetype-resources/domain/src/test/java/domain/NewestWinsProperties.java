package ${package}.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ${package}.domain.MetadataEntry.Precedence;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// The decision which of two entries is newer.
final class NewestWinsProperties {
  private static final Instant NOW = Instant.parse("2026-11-05T12:00:00Z");

  @Property
  void in_any_order_and_any_number_of_times_the_newest_entry_stays(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 20) Integer> events) {
    var stored = entry(events.getFirst());
    for (var event : events) {
      stored = entry(event).precedenceOver(stored) == Precedence.NEWER ? entry(event) : stored;
    }
    assertEquals(entry(Collections.max(events)), stored);
  }

  @Property
  void of_two_entries_at_most_one_is_newer(
      @ForAll @IntRange(max = 20) int one, @ForAll @IntRange(max = 20) int other) {
    var expected =
        one == other ? Precedence.UNDECIDED : one > other ? Precedence.NEWER : Precedence.OLDER;
    assertEquals(expected, entry(one).precedenceOver(entry(other)));
  }

  private static MetadataEntry entry(int event) {
    var change =
        new ObjectChange(
            new ObjectLocation("photos", "a.jpg"),
            Optional.of(new Sequencer("%04X".formatted(event))));
    return MetadataEntry.of(change, new Observation.Found(event, NOW, "etag"), NOW);
  }
}
