package contactsheet.bootstrap.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ListenerTest {
  private final Live live = new Live();

  @Test
  void everybody_hears_everything_from_now_on() throws InterruptedException {
    live.tell("row", "{}");
    var one = live.join();
    var other = live.join();
    live.tell("truth", "{\"equal\":true}");
    assertEquals("event: truth\ndata: {\"equal\":true}\n\n", one.next(0));
    assertEquals("event: truth\ndata: {\"equal\":true}\n\n", other.next(0));
    assertEquals(null, other.next(0));
  }

  @Test
  void who_hears_too_slowly_is_lost_and_holds_nobody_up() {
    var slow = live.join();
    for (int i = 0; i < 1000; i++) {
      live.tell("row", "{}");
    }
    assertFalse(slow.isLost());
    live.tell("row", "{}");
    assertTrue(slow.isLost());
  }

  @Test
  void who_left_hears_nothing() throws InterruptedException {
    var gone = live.join();
    live.leave(gone);
    live.tell("row", "{}");
    assertTrue(live.nobodyListens());
    assertEquals(null, gone.next(0));
  }
}
