package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeBatchTest {
  private static final ObjectChange CAT_1 = change("cat.jpg", "01");
  private static final ObjectChange CAT_9 = change("cat.jpg", "09");
  private static final ObjectChange CAT_10 = change("cat.jpg", "10");
  private static final ObjectChange CAT_EXPIRED = change("cat.jpg", null);
  private static final ObjectChange DOG_5 = change("dog.jpg", "5");

  @Test
  void an_empty_batch_has_nothing_to_handle() {
    assertEquals(Map.of(), newest());
  }

  @Test
  void the_newest_change_of_an_object_stands_for_all_of_them() {
    assertEquals(Map.of(CAT_10, List.of(CAT_9, CAT_10, CAT_1)), newest(CAT_9, CAT_10, CAT_1));
  }

  @Test
  void a_change_that_is_there_twice_is_handled_once() {
    assertEquals(Map.of(CAT_1, List.of(CAT_1, CAT_1)), newest(CAT_1, CAT_1));
  }

  @Test
  void deliveries_of_one_event_at_different_times_are_handled_once() {
    var again = new ObjectChange(CAT_1.location(), CAT_1.sequencer(), Instant.EPOCH);
    assertEquals(Map.of(CAT_1, List.of(CAT_1, again)), newest(CAT_1, again));
  }

  @Test
  void objects_are_handled_in_the_order_of_their_first_change() {
    assertEquals(List.of(DOG_5, CAT_10), List.copyOf(newest(DOG_5, CAT_1, CAT_10, DOG_5).keySet()));
    assertEquals(List.of(CAT_10, DOG_5), List.copyOf(newest(CAT_1, DOG_5, CAT_10, DOG_5).keySet()));
  }

  @Test
  void changes_with_and_without_a_sequencer_are_handled_each_for_themselves() {
    assertEquals(
        Map.of(CAT_10, List.of(CAT_1, CAT_10), CAT_EXPIRED, List.of(CAT_EXPIRED, CAT_EXPIRED)),
        newest(CAT_1, CAT_EXPIRED, CAT_10, CAT_EXPIRED));
  }

  @Test
  void changes_whose_sequencers_differ_in_length_are_handled_each_for_themselves() {
    var short9 = change("cat.jpg", "9");
    assertEquals(
        Map.of(CAT_10, List.of(CAT_1, CAT_10), short9, List.of(short9, short9)),
        newest(CAT_1, short9, CAT_10, short9));
  }

  @Test
  void the_same_key_in_two_buckets_is_two_objects() {
    var other =
        new ObjectChange(ObjectLocation.of("drawings", "cat.jpg"), new Sequencer("1"), null);
    assertEquals(Map.of(CAT_1, List.of(CAT_1), other, List.of(other)), newest(CAT_1, other));
  }

  @Test
  void a_batch_keeps_its_own_copy() {
    var theirs = new ArrayList<>(List.of(CAT_1));
    var batch = new ChangeBatch(theirs);
    theirs.clear();
    assertEquals(List.of(CAT_1), batch.changes());
    assertThrows(UnsupportedOperationException.class, () -> batch.changes().clear());
  }

  private static Map<ObjectChange, List<ObjectChange>> newest(ObjectChange... changes) {
    return new ChangeBatch(List.of(changes)).newestPerObject();
  }

  private static ObjectChange change(String key, @Nullable String sequencer) {
    return new ObjectChange(
        ObjectLocation.of("photos", key),
        sequencer == null ? null : new Sequencer(sequencer),
        null);
  }
}
