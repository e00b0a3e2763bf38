package contactsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The model plays its scripts exactly.
class ModelTest {
  private final Model model = new Model(new Product());

  @Test
  void a_handler_waits_before_each_of_its_calls() {
    play("e1 put plain/cat.jpg", "h1 handles e1");
    assertEquals(Call.OBSERVE, model.atWork().waitsAt(1));
    play("h1 observes");
    assertEquals(Call.SAVE, model.atWork().waitsAt(1));
    play("h1 saves");
    assertNull(model.atWork().waitsAt(1));
    assertEquals(List.of(), model.neglected());
  }

  @Test
  void a_change_without_a_sequencer_is_read_and_observed_and_replaced() {
    play("e1 put plain/cat.jpg", "e2 expire plain/cat.jpg", "h1 handles e2");
    play("h1 reads", "h1 observes", "h1 replaces");
    assertEquals(List.of(1), model.neglected());
  }

  @Test
  void a_handler_that_comes_upon_a_held_row_goes_on_by_reading_it() {
    play("e1 put plain/cat.jpg", "e2 expire plain/cat.jpg", "h1 handles e2");
    play("h1 reads", "h1 observes", "h1 replaces", "h2 handles e1", "h2 observes", "h2 saves");
    assertEquals(Call.READ, model.atWork().waitsAt(2));
  }

  @Test
  void a_refused_write_writes_nothing_and_its_event_is_owed() {
    play("e1 delete plain/cat.jpg", "h1 handles e1", "h1 observes", "h1 saves, refused");
    assertEquals(List.of(1), model.neglected());
    play("wait 60");
    assertFalse(model.go(StepParser.parse("forget plain/cat.jpg")));
  }

  @Test
  void a_write_whose_answer_is_lost_is_written_and_its_event_is_owed() {
    play("e1 delete plain/cat.jpg", "h1 handles e1", "h1 observes", "h1 saves, answer lost");
    assertEquals(List.of(1), model.neglected());
    play("wait 60", "forget plain/cat.jpg");
  }

  @Test
  void who_dies_after_a_write_has_written_and_answered_nobody() {
    play("e1 delete plain/cat.jpg", "h1 handles e1", "h1 observes", "h1 saves, then dies");
    assertEquals(List.of(1), model.neglected());
    assertEquals(List.of(), model.atWork().numbers());
    play("wait 60", "forget plain/cat.jpg");
  }

  @Test
  void who_dies_before_a_write_has_written_nothing() {
    play("e1 delete plain/cat.jpg", "h1 handles e1", "h1 observes", "h1 dies");
    assertEquals(List.of(1), model.neglected());
    play("wait 60");
    assertFalse(model.go(StepParser.parse("forget plain/cat.jpg")));
  }

  @Test
  void a_handler_lives_for_a_quarter_of_an_hour() {
    play("e1 put plain/cat.jpg", "h1 handles e1", "wait 15");
    assertEquals(List.of(1), model.atWork().numbers());
    play("wait 1");
    assertEquals(List.of(), model.atWork().numbers());
    assertEquals(List.of(1), model.neglected());
  }

  @Test
  void a_tombstone_stays_for_an_hour() {
    play("e1 delete plain/cat.jpg", "h1 handles e1", "h1 observes", "h1 saves", "wait 59");
    assertFalse(model.go(StepParser.parse("forget plain/cat.jpg")));
    play("wait 1", "forget plain/cat.jpg");
  }

  @Test
  void nobody_waits_for_a_repair_that_got_lost() {
    play("e1 repair plain/cat.jpg");
    assertEquals(List.of(), model.neglected());
  }

  @Test
  void what_was_there_before_contactsheet_has_a_row_already() {
    play("original plain/cat.jpg");
    assertFalse(model.go(StepParser.parse("original plain/cat.jpg")));
    assertTrue(model.finish().isEmpty());
  }

  @Test
  void an_audit_lists_both_sides_and_looks_at_what_differs() {
    play("e1 put plain/cat.jpg", "h1 audits plain", "h1 lists-objects", "h1 lists-rows");
    play("h1 reads", "h1 observes", "h1 replaces");
    assertEquals(List.of(), model.atWork().numbers());
  }

  @Test
  void a_backfill_lists_the_bucket_page_by_page() {
    play("e1 put plain/cat.jpg", "e2 put plain/dog.jpg", "h1 backfills plain");
    play("h1 lists-objects", "h1 reads", "h1 observes", "h1 replaces");
    play("h1 lists-objects", "h1 reads", "h1 observes", "h1 replaces");
    assertEquals(List.of(), model.atWork().numbers());
    assertEquals(List.of(1, 2), model.neglected());
  }

  @Test
  void a_scan_gives_up_where_a_page_is_not_to_be_had() {
    play("e1 put plain/cat.jpg", "h1 backfills plain", "h1 lists-objects, refused");
    assertEquals(List.of(), model.atWork().numbers());
  }

  @Test
  void a_scan_may_take_longer_than_a_handler_lives_but_not_for_one_object() {
    play("e1 put plain/cat.jpg", "e2 put plain/dog.jpg", "h1 backfills plain", "wait 10");
    play("h1 lists-objects", "h1 reads", "h1 observes", "wait 10", "h1 replaces", "wait 5");
    play("h1 lists-objects", "h1 reads", "wait 16");
    assertEquals(List.of(), model.atWork().numbers());
  }

  @Test
  void a_lost_event_is_owed_to_nobody_and_an_audit_makes_up_for_it() {
    play("e1 put plain/cat.jpg", "h1 handles e1", "h1 observes", "h1 saves");
    play("e2 delete plain/cat.jpg", "e2 gets lost");
    assertEquals(List.of(), model.neglected());
    assertFalse(model.go(StepParser.parse("h2 handles e2")));
    assertTrue(model.finish().isEmpty());
  }

  @Test
  void what_is_being_handled_or_is_answered_cannot_get_lost() {
    play("e1 put plain/cat.jpg", "h1 handles e1");
    assertFalse(model.go(StepParser.parse("e1 gets lost")));
    play("h1 observes", "h1 saves");
    assertFalse(model.go(StepParser.parse("e1 gets lost")));
  }

  private void play(String... lines) {
    for (var line : lines) {
      assertTrue(model.go(StepParser.parse(line)), line);
    }
  }
}
