package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// "The newest wins" is a semilattice over the entries of an object's events: that is why neither
/// order nor repetition matters where the reconcile path is not concerned.
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
  void the_order_of_sequencers_is_total(
      @ForAll("sequencers") Sequencer one,
      @ForAll("sequencers") Sequencer two,
      @ForAll("sequencers") Sequencer three) {
    assertEquals(Integer.signum(one.compareTo(two)), -Integer.signum(two.compareTo(one)));
    assertEquals(one.equals(two), one.compareTo(two) == 0);
    if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
      assertTrue(one.compareTo(three) <= 0);
    }
  }

  @Provide
  Arbitrary<MetadataEntry> entries() {
    return Combinators.combine(Stamps.observations(), Stamps.sequenced())
        .as((seen, stamp) -> MetadataEntry.of(Stamps.CAT, seen, stamp));
  }

  @Provide
  Arbitrary<Sequencer> sequencers() {
    return Stamps.sequencers();
  }

  private static MetadataEntry newest(MetadataEntry stored, MetadataEntry entry) {
    return entry.supersedes(stored) ? entry : stored;
  }

  private static Sequencer sequencer(MetadataEntry entry) {
    return Objects.requireNonNull(entry.stamp().sequencer());
  }
}
