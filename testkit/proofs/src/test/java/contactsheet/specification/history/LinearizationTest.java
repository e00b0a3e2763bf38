package contactsheet.specification.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.specification.Transition;
import contactsheet.specification.Transition.Result;
import contactsheet.specification.Transition.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Histories with an order, and histories without one.
class LinearizationTest {
  private static final ObjectLocation OBJECT = ObjectLocation.of("plain", "cat.txt");
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  private final List<Operation> history = new ArrayList<>();

  @Test
  void an_observation_beside_a_change_may_see_it_or_not() {
    for (var seen : List.of(1, 2)) {
      history.clear();
      change(1, 0, 1);
      handle(1, 1, 2);
      change(2, 3, 6);
      observe(1, seen, 4, 5);
      assertEquals("", Linearization.refusal(history));
    }
  }

  @Test
  void an_observation_sees_what_was_over_before_it() {
    change(1, 0, 1);
    handle(1, 1, 2);
    change(2, 3, 4);
    observe(1, 1, 5, 6);
    assertNotEquals("", Linearization.refusal(history));
  }

  @Test
  void the_slower_writer_does_not_pass_the_faster_one() {
    change(1, 0, 1);
    handle(1, 1, 2);
    observe(1, 1, 3, 4);
    change(2, 5, 6);
    handle(2, 2, 7);
    observe(2, 2, 8, 9);
    save(2, row(2), 10, 11);
    save(1, row(1), 12, 13);
    assertNotEquals("", Linearization.refusal(history));
  }

  @Test
  void of_two_writes_at_once_the_one_that_can_be_first_is_first() {
    change(1, 0, 1);
    handle(1, 1, 2);
    observe(1, 1, 3, 4);
    change(2, 5, 6);
    handle(2, 2, 7);
    observe(2, 2, 8, 9);
    save(2, row(2), 10, 13);
    save(1, row(1), 11, 12);
    assertEquals("", Linearization.refusal(history));
  }

  @Test
  void a_write_without_an_answer_may_have_happened_or_not() {
    for (var found : List.of(true, false)) {
      history.clear();
      change(1, 0, 1);
      handle(1, 1, 2);
      observe(1, 1, 3, 4);
      history.add(
          new Operation(
              1,
              5,
              Operation.NEVER,
              List.of(
                  Effect.writing(
                      row(1), new Transition.Save(1, Result.PUT, false, Words.row(row(1)))),
                  Effect.of(new Transition.Die(1)))));
      add(2, 6, 7, Effect.of(new Transition.Scan(2, OBJECT.toString())));
      var row = found ? row(1) : null;
      add(2, 8, 9, Effect.reading(row, new Transition.Find(2, Words.row(row))));
      assertEquals("", Linearization.refusal(history));
    }
  }

  @Test
  void a_reader_finds_what_was_written_before() {
    change(1, 0, 1);
    handle(1, 1, 2);
    observe(1, 1, 3, 4);
    save(1, row(1), 5, 6);
    add(2, 7, 8, Effect.of(new Transition.Scan(2, OBJECT.toString())));
    add(2, 9, 10, Effect.reading(null, new Transition.Find(2, Row.NONE)));
    assertNotEquals("", Linearization.refusal(history));
  }

  private void change(int number, long begin, long end) {
    add(
        0,
        begin,
        end,
        Effect.of(new Transition.Change(OBJECT.toString(), number, number, number, 4)));
  }

  private void handle(int handler, int event, long at) {
    add(handler, at, at, Effect.of(new Transition.Handle(handler, event)));
  }

  private void observe(int handler, int content, long begin, long end) {
    add(handler, begin, end, Effect.of(new Transition.Observe(handler, content)));
  }

  private void save(int handler, MetadataEntry row, long begin, long end) {
    var step = new Transition.Save(handler, Result.PUT, true, Words.row(row));
    add(handler, begin, end, Effect.writing(row, step));
  }

  private void add(int process, long begin, long end, Effect effect) {
    history.add(new Operation(process, begin, end, List.of(effect)));
  }

  private static MetadataEntry row(int number) {
    return MetadataEntry.of(
        new ObjectChange(OBJECT, Words.sequencer(number, 4), null),
        new Observation.Found(ObjectMetadata.of(new ByteSize(number), NOON)),
        NOON);
  }
}
