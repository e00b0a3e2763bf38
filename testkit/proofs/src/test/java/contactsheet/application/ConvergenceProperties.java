package contactsheet.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.domain.ObjectSelection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// The law: once every event has been handled at least once, the table equals the bucket, or the
/// pictures of the bucket, after any changes of the objects and any order and repetition of the
/// events.
class ConvergenceProperties {
  @Property(tries = 2000)
  void once_every_event_was_handled_the_table_equals_the_bucket(
      @ForAll ObjectSelection selection,
      @ForAll("histories") List<History.Step> steps,
      @ForAll long shuffle) {
    var history = new History(selection);
    steps.forEach(history::go);
    history.deliverEverything(shuffle);
    assertEquals(history.bucket(), history.table());
  }

  @Property(tries = 500)
  void handling_everything_again_changes_nothing_of_what_readers_see(
      @ForAll ObjectSelection selection,
      @ForAll("histories") List<History.Step> steps,
      @ForAll long shuffle,
      @ForAll long reshuffle) {
    var history = new History(selection);
    steps.forEach(history::go);
    history.deliverEverything(shuffle);
    history.deliverEverything(reshuffle);
    assertEquals(history.bucket(), history.table());
  }

  @Provide
  Arbitrary<List<History.Step>> histories() {
    var actions =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.of(History.Action.PUT, History.Action.DELETE)),
            Tuple.of(4, Arbitraries.of(History.Action.DELIVER, History.Action.WAIT)),
            Tuple.of(6, Arbitraries.of(History.Action.class)));
    return Combinators.combine(
            actions, Arbitraries.integers().between(0, 1), Arbitraries.integers().between(0, 99))
        .as(History.Step::new)
        .list()
        .ofMaxSize(30);
  }
}
