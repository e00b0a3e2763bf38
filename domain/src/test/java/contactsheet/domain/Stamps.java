package contactsheet.domain;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Generators for stamps and changes of one object, close enough to each other to be in each
/// other's way.
final class Stamps {
  static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");

  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  private Stamps() {}

  static Arbitrary<Sequencer> sequencers() {
    return Texts.sequencers().map(Sequencer::new);
  }

  /// Sequencers of three digits, which differ most often in the last one.
  static Arbitrary<Sequencer> comparable() {
    return Arbitraries.integers()
        .between(0, 0x1F)
        .map(number -> new Sequencer("%03x".formatted(number)));
  }

  /// A few milliseconds around noon and around one o'clock, and between.
  static Arbitrary<Instant> times() {
    return Combinators.combine(
            Arbitraries.of(0L, 1_800_000L, 3_600_000L), Arbitraries.longs().between(-3, 3))
        .as((hour, millis) -> NOON.plusMillis(hour + millis));
  }

  static Arbitrary<Stamp> sequenced() {
    return Combinators.combine(sequencers(), times())
        .as((sequencer, at) -> new Stamp(sequencer, at, at, null));
  }

  /// Stamps of entries of which each can be compared with each other.
  static Arbitrary<Stamp> comparableStamps() {
    return Combinators.combine(comparable(), times())
        .as((sequencer, at) -> new Stamp(sequencer, at, at, null));
  }

  static Arbitrary<Stamp> any() {
    var reconciled =
        Combinators.combine(sequencers().injectNull(0.5), times())
            .as((sequencer, at) -> new Stamp(sequencer, null, at, at));
    return Arbitraries.oneOf(sequenced(), reconciled, Arbitraries.just(Stamp.NONE));
  }

  static Arbitrary<ObjectChange> changes() {
    return Combinators.combine(sequencers().injectNull(0.3), times().injectNull(0.3))
        .as((sequencer, at) -> new ObjectChange(CAT, sequencer, at));
  }

  static Arbitrary<Observation> observations() {
    return Combinators.combine(Arbitraries.longs().between(0, 9), Arbitraries.of(true, false))
        .as(
            (size, found) ->
                found
                    ? new Observation.Found(ObjectMetadata.of(new ByteSize(size), NOON))
                    : new Observation.Absent());
  }
}
