package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChangeBatchProperties {
  @Property
  void every_change_of_a_batch_is_answered_by_exactly_one(
      @ForAll("changes") List<ObjectChange> changes) {
    var collapsed = new ChangeBatch(changes).newestPerObject();
    var answered = collapsed.values().stream().flatMap(List::stream).toList();
    assertEquals(changes.size(), answered.size());
    assertEquals(new HashSet<>(changes), new HashSet<>(answered));
  }

  @Property
  void what_answers_is_of_the_same_object_and_kind_and_no_older(
      @ForAll("changes") List<ObjectChange> changes) {
    new ChangeBatch(changes)
        .newestPerObject()
        .forEach(
            (newest, group) -> {
              assertTrue(group.contains(newest));
              group.forEach(change -> assertTrue(answers(newest, change), newest + ", " + change));
            });
  }

  @Property
  void each_object_is_handled_at_most_once_for_each_kind_of_change(
      @ForAll("changes") List<ObjectChange> changes) {
    var handled = new ChangeBatch(changes).newestPerObject().keySet();
    var subjects = handled.stream().map(change -> change.location() + " " + digits(change));
    assertEquals(handled.size(), subjects.distinct().count());
  }

  @Provide
  Arbitrary<List<ObjectChange>> changes() {
    var locations =
        Arbitraries.of("cat.jpg", "dog.jpg", "é").map(key -> ObjectLocation.of("photos", key));
    return Combinators.combine(locations, Stamps.changes())
        .as(
            (location, change) ->
                new ObjectChange(location, change.sequencer(), change.eventTime()))
        .list()
        .ofMaxSize(10);
  }

  private static int digits(ObjectChange change) {
    return change.sequencer() == null ? 0 : change.sequencer().digits();
  }

  private static boolean answers(ObjectChange newest, ObjectChange change) {
    var mine = newest.sequencer();
    var theirs = change.sequencer();
    return newest.location().equals(change.location())
        && (mine == null
            ? theirs == null
            : theirs != null && mine.isComparableWith(theirs) && !theirs.isLaterThan(mine));
  }
}
