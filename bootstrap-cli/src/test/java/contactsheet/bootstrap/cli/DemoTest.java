package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.bootstrap.cli.commands.local.Demo;
import contactsheet.bootstrap.cli.commands.local.LocalPrograms;
import contactsheet.bootstrap.cli.commands.local.ServeSettings;
import contactsheet.bootstrap.cli.commands.local.ServedPipeline;
import contactsheet.bootstrap.cli.commands.pictures.LocalPictures;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.pipeline.ChangeReport;
import contactsheet.bootstrap.cli.pipeline.Delivery;
import contactsheet.bootstrap.cli.pipeline.LocalPipeline;
import contactsheet.bootstrap.cli.pipeline.RecordingRules;
import contactsheet.bootstrap.cli.web.LocalWebServer;
import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.local.s3.LocalS3Options;
import contactsheet.seededbug.ForwardingStore;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The demo reports failures too.
final class DemoTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final MetadataStore memory = InMemoryMetadataStore.keyedByFilenameAndBucket();

  @Test
  void the_table_equals_the_bucket() {
    var run = CommandRun.of("demo");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals("", run.err());
    assertTrue(
        run.out()
            .endsWith(
                "The table equals the bucket: 4 objects, 6.6 kB, compared by name, size and"
                    + " ETag.\n"),
        run.out());
    var table = run.out().substring(run.out().indexOf("NAME "));
    assertEquals(
        Set.of("ball.gif", "holiday/beach 2026.jpg", "my cat+dog é 100%.jpg", "report/chart.png"),
        table
            .lines()
            .skip(1)
            .takeWhile(line -> !line.isEmpty())
            .map(line -> line.split(" {2,}", -1)[0])
            .collect(Collectors.toSet()));
  }

  @Test
  void a_store_that_loses_a_row_is_caught() {
    var lost = ObjectLocation.of("photos", "report/chart.png");
    var losing =
        new ForwardingStore(memory) {
          @Override
          public SaveResult saveIfNewer(MetadataEntry entry) {
            return entry.location().equals(lost)
                ? new SaveResult.Saved()
                : super.saveIfNewer(entry);
          }
        };
    assertFalse(run(losing));
    assertTrue(err.toString().contains("report/chart.png is 267 bytes with ETag "), err.toString());
    assertTrue(err.toString().contains("in the bucket and missing in the table"), err.toString());
    assertFalse(out.toString().contains("equals"));
  }

  @Test
  void a_store_that_forgets_a_deletion_is_caught() {
    var forgetful =
        new ForwardingStore(memory) {
          @Override
          public SaveResult saveIfNewer(MetadataEntry entry) {
            return super.saveIfNewer(forgotten(entry));
          }

          @Override
          public ReplaceResult replaceIfUnchanged(
              @Nullable MetadataEntry read, MetadataEntry replacement) {
            return super.replaceIfUnchanged(read, forgotten(replacement));
          }

          private static MetadataEntry forgotten(MetadataEntry entry) {
            return entry instanceof MetadataEntry.Removed(var location, var stamp)
                ? new Recorded(location, one(), stamp)
                : entry;
          }
        };
    assertFalse(run(forgetful));
    assertTrue(
        err.toString().contains("no-entry.png is missing in the bucket and 1 bytes with ETag none"),
        err.toString());
  }

  @Test
  void a_store_that_remembers_wrongly_is_caught() {
    var wrong =
        new ForwardingStore(memory) {
          @Override
          public SaveResult saveIfNewer(MetadataEntry entry) {
            return super.saveIfNewer(wrong(entry));
          }

          @Override
          public ReplaceResult replaceIfUnchanged(
              @Nullable MetadataEntry read, MetadataEntry replacement) {
            return super.replaceIfUnchanged(read, wrong(replacement));
          }

          private static MetadataEntry wrong(MetadataEntry entry) {
            return entry instanceof Recorded(var location, _, var stamp)
                ? new Recorded(location, one(), stamp)
                : entry;
          }
        };
    assertFalse(run(wrong));
    assertTrue(err.toString().contains("ball.gif is 572 bytes"), err.toString());
  }

  private static ObjectMetadata one() {
    return ObjectMetadata.of(new ByteSize(1), Instant.EPOCH);
  }

  /// The demo on another table.
  private boolean run(MetadataStore table) {
    var root = new LocalCompositionRoot(new CompositionRoot());
    var console =
        new Console(
            InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true));
    return new Demo(new OnTable(root, table), console).run();
  }

  private record OnTable(LocalCompositionRoot root, MetadataStore table) implements LocalPrograms {
    @Override
    public LocalPipeline inMemory(Delivery delivery, ChangeReport report, String... buckets) {
      var options = LocalS3Options.inMemory().withBuckets(buckets);
      return root.start(options, () -> table, RecordingRules.DEFAULT, delivery, report);
    }

    @Override
    public LocalPictures pictures(boolean recordPosition) {
      return root.pictures(recordPosition);
    }

    @Override
    public LocalWebServer rows(LocalPipeline pipeline) {
      return root.rows(pipeline);
    }

    @Override
    public ServedPipeline serve(ServeSettings settings, ChangeReport report, Consumer<String> log) {
      throw new UnsupportedOperationException("the demo serves nothing");
    }
  }
}
