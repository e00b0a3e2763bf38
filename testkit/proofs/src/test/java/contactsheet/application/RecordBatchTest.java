package contactsheet.application;

import static contactsheet.application.World.CAT;
import static contactsheet.application.World.DOG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The outcomes of changes that arrive together.
class RecordBatchTest {
  private final World world = new World();
  private final List<ObjectLocation> observed = Collections.synchronizedList(new ArrayList<>());
  private final ObjectMetadataSource counting =
      location -> {
        observed.add(location);
        return world.s3.observe(location);
      };

  @Test
  void an_empty_batch_has_no_outcomes() {
    assertEquals(List.of(), world.record());
  }

  @Test
  void outcomes_are_in_the_order_of_the_batch() {
    var stale = world.put(CAT, "a");
    var newer = world.put(CAT, "ab");
    world.record(newer);
    world.put(DOG, "a");
    var gone = world.s3.delete(DOG);
    var ant = world.put(ObjectLocation.of("photos", "ant.jpg"), "a");
    var nowhere = new ObjectChange(ObjectLocation.of("nowhere", "x"), stale.sequencer(), null);
    var outcomes = world.record(stale, gone, nowhere, ant);
    assertEquals(new Outcome.Superseded(), outcomes.get(0));
    assertEquals(new Outcome.Removed(), outcomes.get(1));
    assertInstanceOf(Outcome.Failed.class, outcomes.get(2));
    assertEquals(new Outcome.Recorded(), outcomes.get(3));
    assertEquals(4, outcomes.size());
  }

  @Test
  void an_object_that_changed_several_times_is_observed_once_and_all_share_the_outcome() {
    var first = world.put(CAT, "a");
    var second = world.put(CAT, "ab");
    var third = world.put(CAT, "abc");
    var outcomes = world.record(counting, world.table, second, third, first, third);
    assertEquals(Collections.nCopies(4, new Outcome.Recorded()), outcomes);
    assertEquals(List.of(CAT), observed);
    assertEquals(third.sequencer(), world.row().stamp().sequencer());
  }

  @Test
  void a_change_that_is_in_the_batch_twice_is_handled_once() {
    var change = world.put(CAT, "a");
    assertEquals(
        List.of(new Outcome.Recorded(), new Outcome.Recorded()),
        world.record(counting, world.table, change, change));
    assertEquals(List.of(CAT), observed);
  }

  @Test
  void changes_of_an_object_share_its_failure_as_well() {
    var failure = Failure.retryable("S3 is busy");
    var outcomes =
        world.record(
            _ -> new ObservationResult.NotObserved(failure),
            world.table,
            world.put(CAT, "a"),
            world.put(CAT, "ab"));
    assertEquals(Collections.nCopies(2, new Outcome.Failed(failure)), outcomes);
  }

  @Test
  void a_change_without_a_sequencer_beside_one_with_it_has_an_outcome_of_its_own() {
    world.record(world.put(CAT, "a"));
    var stale = world.put(CAT, "ab");
    world.record(world.put(CAT, "abc"));
    var restored = world.s3.restore(CAT);
    var outcomes = world.record(stale, restored);
    assertEquals(List.of(new Outcome.Superseded(), new Outcome.Recorded()), outcomes);
  }

  @Test
  void objects_that_fail_do_not_stop_the_others() {
    var failure = Failure.permanent("the role needs s3:GetObject");
    ObjectMetadataSource moody =
        location ->
            switch (Math.floorMod(location.key().value().hashCode(), 3)) {
              case 0 -> new ObservationResult.NotObserved(failure);
              case 1 -> throw new IllegalStateException("a fault");
              default -> world.s3.observe(location);
            };
    var changes =
        IntStream.range(0, 30)
            .mapToObj(i -> world.put(ObjectLocation.of("photos", "picture-" + i), "a"))
            .toArray(ObjectChange[]::new);
    var outcomes = world.record(moody, world.table, changes);
    for (int i = 0; i < changes.length; i++) {
      var location = changes[i].location();
      switch (Math.floorMod(location.key().value().hashCode(), 3)) {
        case 0 -> assertEquals(new Outcome.Failed(failure), outcomes.get(i));
        case 1 -> assertInstanceOf(Outcome.Failed.class, outcomes.get(i));
        default -> assertEquals(new Outcome.Recorded(), outcomes.get(i));
      }
    }
    var recorded = outcomes.stream().filter(Outcome.Recorded.class::isInstance).count();
    assertEquals(recorded, world.table.entries().size());
    assertEquals(
        world.table.entries().stream().map(MetadataEntry::location).toList(),
        locationsOf(changes, outcomes).sorted().toList());
  }

  private static Stream<ObjectLocation> locationsOf(
      ObjectChange[] changes, List<Outcome> outcomes) {
    return IntStream.range(0, changes.length)
        .filter(i -> outcomes.get(i) instanceof Outcome.Recorded)
        .mapToObj(i -> changes[i].location());
  }
}
