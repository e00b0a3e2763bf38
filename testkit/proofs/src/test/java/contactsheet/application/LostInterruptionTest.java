package contactsheet.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LostInterruptionTest {
  /// More than once, because a client may have several tries left.
  private static final int LOST = 3;

  private final World world = new World();

  /// The AWS SDK ends a try that takes too long by interrupting its own thread; an interruption at
  /// that moment is one with it, and the next try begins.
  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_handler_that_takes_interruptions_for_its_own_is_interrupted_until_it_ends() {
    var interruptions = new AtomicInteger();
    ObjectMetadataSource hardOfHearing =
        _ -> {
          while (interruptions.get() <= LOST) {
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException _) {
              interruptions.incrementAndGet();
            }
          }
          return new ObservationResult.NotObserved(Failure.retryable("interrupted"));
        };
    var end = world.clock.instant().plusMillis(400);

    var outcomes =
        world
            .service(hardOfHearing, world.table, 1)
            .record(world.uploads(1), new Deadline(end, end));

    assertEquals(
        List.of(
            new Outcome.Failed(
                Failure.retryable(
                    "it was not over when the time was: give the function more time, or fewer"
                        + " objects"))),
        outcomes);
    assertEquals(LOST + 1, interruptions.get());
  }
}
