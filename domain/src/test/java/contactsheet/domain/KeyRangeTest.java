package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRangeTest {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final BucketName PHOTOS = new BucketName("photos");
  private static final ObjectKey G = new ObjectKey("g");
  private static final ObjectKey N = new ObjectKey("n");

  @Test
  void a_round_begins_with_ranges_between_which_there_is_no_gap() {
    assertEquals(
        List.of(new KeyRange(null, null)), AuditRound.begun(NOON, false, List.of()).left());
    assertEquals(
        List.of(new KeyRange(null, G), new KeyRange(G, N), new KeyRange(N, null)),
        AuditRound.begun(NOON, false, List.of(G, N)).left());
  }

  @Test
  void a_range_that_can_have_no_key_is_none() {
    assertThrows(IllegalArgumentException.class, () -> new KeyRange(G, G));
    assertThrows(IllegalArgumentException.class, () -> new KeyRange(N, G));
  }

  @Test
  void the_keys_that_split_a_bucket_are_in_their_order() {
    for (var wrong : List.of(List.of(N, G), List.of(G, G))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new AuditPlan(PHOTOS, "", Duration.ofDays(1), null, wrong));
    }
  }

  @Test
  void a_round_has_ended_when_nothing_is_left_and_only_then() {
    var begun = AuditRound.begun(NOON, false, List.of(G));
    assertThrows(IllegalArgumentException.class, () -> begun.goneOn(List.of(), AuditCounts.NONE));
    assertThrows(
        IllegalArgumentException.class,
        () -> new AuditRound(NOON, false, begun.left(), AuditCounts.NONE, NOON));
  }
}
