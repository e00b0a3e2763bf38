package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// "The newest wins" is a semilattice over the entries of an object's events. So order and
/// repetition do not matter, if the sequencers can be compared and the reconcile path is not taken.
class NewestWinsProperties {
  @Property(edgeCases = EdgeCasesMode.NONE)
  void it_is_idempotent(@ForAll("entries") MetadataEntry one) {
    assertEquals(one, newest(one, one));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void it_is_commutative(
      @ForAll("entries") MetadataEntry one, @ForAll("entries") MetadataEntry other) {
    Assume.that(!sequencer(one).equals(sequencer(other)));
    assertEquals(newest(one, other), newest(other, one));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void it_is_associative(
      @ForAll("entries") MetadataEntry one,
      @ForAll("entries") MetadataEntry two,
      @ForAll("entries") MetadataEntry three) {
    assertEquals(newest(newest(one, two), three), newest(one, newest(two, three)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_order_of_sequencers_is_total_among_those_of_one_length(
      @ForAll("sequencers") Sequencer one,
      @ForAll("sequencers") Sequencer two,
      @ForAll("sequencers") Sequencer three) {
    assertFalse(one.isLaterThan(two) && two.isLaterThan(one));
    if (one.isComparableWith(two)) {
      assertEquals(one.equals(two), !one.isLaterThan(two) && !two.isLaterThan(one));
    }
    if (one.isLaterThan(two) && two.isLaterThan(three)) {
      assertTrue(one.isLaterThan(three));
    }
  }

  @Provide
  Arbitrary<MetadataEntry> entries() {
    return Combinators.combine(Stamps.observations(), Stamps.comparableStamps())
        .as((seen, stamp) -> MetadataEntry.of(Stamps.CAT, seen, stamp));
  }

  @Provide
  Arbitrary<Sequencer> sequencers() {
    return Arbitraries.oneOf(Stamps.sequencers(), Stamps.comparable());
  }

  private static MetadataEntry newest(MetadataEntry stored, MetadataEntry entry) {
    return entry.supersedes(stored) ? entry : stored;
  }

  private static Sequencer sequencer(MetadataEntry entry) {
    return Objects.requireNonNull(entry.stamp().sequencer());
  }
}
