package contactsheet.adapter.crt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Clients that fail at the same moment do not retry at the same moment.
final class BackoffTest {
  private final Backoff backoff = new Backoff(new Random(1));

  @Test
  void pauses_are_drawn_from_the_whole_range_up_to_a_bound_that_doubles() {
    assertDrawnUpTo(100, 1, false);
    assertDrawnUpTo(200, 2, false);
  }

  @Test
  void a_service_that_has_too_much_to_do_is_given_more_time() {
    assertDrawnUpTo(1000, 1, true);
    assertDrawnUpTo(2000, 2, true);
  }

  @Test
  void the_budget_pays_for_a_hundred_retries_and_gets_back_what_helped() {
    var budget = new RetryBudget();
    for (int i = 0; i < 100; i++) {
      assertTrue(budget.pay());
    }
    assertEquals(false, budget.pay());
    budget.refund(1);
    assertTrue(budget.pay());
    for (int i = 0; i < RetryBudget.COST; i++) {
      assertEquals(false, budget.pay());
      budget.refund(0);
    }
    assertTrue(budget.pay());
  }

  private void assertDrawnUpTo(long bound, int attempt, boolean throttled) {
    var pauses =
        LongStream.range(0, 1000)
            .map(_ -> backoff.after(attempt, throttled).toMillis())
            .summaryStatistics();
    assertTrue(pauses.getMax() <= bound, pauses::toString);
    assertTrue(pauses.getMax() > bound * 9 / 10, pauses::toString);
    assertTrue(pauses.getMin() < bound / 10, pauses::toString);
    assertTrue(Math.abs(pauses.getAverage() - bound / 2.0) < bound / 10.0, pauses::toString);
  }
}
