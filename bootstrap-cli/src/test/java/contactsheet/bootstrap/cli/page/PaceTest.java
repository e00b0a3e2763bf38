package contactsheet.bootstrap.cli.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaceTest {
  private long nanos = -5_500_000_000L;
  private final Pace pace = new Pace(2, () -> nanos);

  @Test
  void so_many_pass_in_a_second_and_no_more() {
    assertTrue(pace.allows());
    assertTrue(pace.allows());
    assertFalse(pace.allows());
    nanos += 499_999_999;
    assertFalse(pace.allows());
    nanos += 1;
    assertTrue(pace.allows());
  }
}
