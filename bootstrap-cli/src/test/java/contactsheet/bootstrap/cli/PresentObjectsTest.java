package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.port.in.PageQuery;
import contactsheet.bootstrap.cli.commands.rows.TableReader;
import contactsheet.bootstrap.cli.pipeline.Delivery;
import contactsheet.bootstrap.cli.pipeline.LocalPipeline;
import contactsheet.bootstrap.cli.pipeline.RecordingRules;
import contactsheet.domain.BucketName;
import contactsheet.local.s3.LocalS3Options;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder may hold objects before anybody serves it.
final class PresentObjectsTest {
  private static final Duration A_WHILE = Duration.ofMinutes(1);

  @Test
  void what_is_in_the_folder_already_is_recorded_and_later_changes_too(@TempDir Path data)
      throws Exception {
    Files.createDirectories(data.resolve("photos/old"));
    Files.writeString(data.resolve("photos/old/a+b.txt"), "here before");
    var heard = new ArrayList<String>();
    try (var pipeline = serve(data);
        var s3 = new PlainS3(pipeline.endpoint())) {
      try (var present =
          pipeline.recordPresent(record -> heard.add(record.result() + " " + record.label()))) {
        assertTrue(present.areRecordedWithin(A_WHILE));
      }
      assertEquals(List.of("recorded s3://photos/old/a+b.txt"), heard);
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

  @Test
  void a_server_that_ends_leaves_the_rest_to_the_next_start_and_reports_no_failure(
      @TempDir Path data) throws Exception {
    Files.createDirectories(data.resolve("photos"));
    for (int i = 0; i < 2_000; i++) {
      Files.writeString(data.resolve("photos/" + i + ".txt"), "here before");
    }
    var results = new ArrayList<String>();
    try (var pipeline = serve(data)) {
      pipeline.recordPresent(record -> results.add(record.result())).close();
    }
    assertTrue(results.size() < 2_000, () -> results.size() + " were waited for");
    assertTrue(results.stream().allMatch("recorded"::equals), results::toString);
  }

  /// A server of the folder, whose rows are in memory.
  private static LocalPipeline serve(Path data) {
    var table = InMemoryMetadataStore.keyedByFilenameAndBucket();
    return new LocalCompositionRoot(new CompositionRoot())
        .start(
            LocalS3Options.in(data).withBuckets("photos"),
            () -> table,
            RecordingRules.DEFAULT,
            Delivery.PROMPT,
            _ -> {});
  }
}
