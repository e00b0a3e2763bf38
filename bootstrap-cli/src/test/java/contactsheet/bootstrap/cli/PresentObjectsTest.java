package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.in.PageQuery;
import contactsheet.domain.BucketName;
import contactsheet.local.s3.LocalS3Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder may hold objects before anybody serves it.
final class PresentObjectsTest {
  @Test
  void what_is_in_the_folder_already_is_recorded_and_later_changes_too(@TempDir Path data)
      throws IOException {
    Files.createDirectories(data.resolve("photos/old"));
    Files.writeString(data.resolve("photos/old/a+b.txt"), "here before");
    var root = new CompositionRoot();
    var heard = new ArrayList<String>();
    try (var pipeline =
            root.start(
                LocalS3Options.in(data).withBuckets("photos"),
                root.memory(),
                RecordingRules.DEFAULT,
                Delivery.PROMPT,
                _ -> {});
        var s3 = new PlainS3(pipeline.endpoint())) {
      pipeline.recordPresent(
          record -> {
            assertEquals("recorded", record.result());
            heard.add(record.label());
          });
      assertEquals(List.of("s3://photos/old/a+b.txt"), heard);
      s3.put("photos", "old/a+b.txt", "text/plain", new byte[] {1, 2, 3});
      pipeline.queue().awaitHandled();
      var rows =
          new TableReader(pipeline.find())
              .list(new PageQuery(new BucketName("photos"), "", null, 10))
              .entries();
      assertEquals(1, rows.size());
      assertEquals(3, rows.getFirst().metadata().size().bytes());
    }
  }
}
