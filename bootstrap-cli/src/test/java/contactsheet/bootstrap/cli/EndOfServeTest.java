package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import contactsheet.application.port.in.PageQuery;
import contactsheet.bootstrap.cli.commands.rows.TableReader;
import contactsheet.bootstrap.cli.pipeline.Delivery;
import contactsheet.domain.BucketName;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// A server that ends records what it has acknowledged, and takes nothing more.
final class EndOfServeTest {
  private static final int CHANGES = 50;

  @Test
  void what_was_acknowledged_has_its_row_at_the_end() throws Exception {
    var ending = new CountDownLatch(1);
    var root = new LocalCompositionRoot(new CompositionRoot());
    try (var pipeline = root.inMemory(Delivery.PROMPT, _ -> await(ending), "photos");
        var s3 = new PlainS3(pipeline.endpoint())) {
      for (int i = 0; i < CHANGES; i++) {
        s3.put("photos", i + ".txt", "text/plain", new byte[i]);
      }
      Thread.ofVirtual().start(ending::countDown);
      assertEquals(0, pipeline.finish());
      var rows =
          new TableReader(pipeline.find())
              .list(new PageQuery(new BucketName("photos"), "", null, CHANGES + 1))
              .entries();
      assertEquals(CHANGES, rows.size());
      assertThrows(
          IllegalStateException.class,
          () -> s3.put("photos", "late.txt", "text/plain", new byte[1]));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
