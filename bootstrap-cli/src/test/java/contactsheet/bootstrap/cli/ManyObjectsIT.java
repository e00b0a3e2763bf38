package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.bootstrap.cli.commands.local.TableDifferences;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./contactsheet` in a heap of 64 MB, on a bucket and a table behind HTTP.
/// `-Dcontactsheet.objects=20000` makes them larger.
@Tag("thorough")
final class ManyObjectsIT {
  private static final int OBJECTS = Integer.getInteger("contactsheet.objects", 1_000);

  /// Three of each hundred names.
  private static final int MISSING = 17;

  private static final int STALE = 42;
  private static final int ORPHANED = 71;

  @TempDir Path folder;
  @TempDir Path installation;
  private LocalAws aws;
  private String table = "";
  private InstalledCommand command;
  private Map<String, String> environment;

  @BeforeEach
  void start() throws IOException {
    command = InstalledCommand.in(installation);
    aws = new LocalAws();
    table = aws.table("filename", "bucket");
    environment = new HashMap<>(aws.environment());
    environment.put("JDK_JAVA_OPTIONS", "-Xmx64m -XX:+ExitOnOutOfMemoryError");
  }

  @AfterEach
  void stop() throws IOException {
    aws.close();
    command.close();
  }

  @Test
  void an_audit_finds_exactly_what_is_wrong_and_a_repair_leaves_none_of_it() throws Exception {
    all(
        number -> {
          if (number % 100 != MISSING) {
            put(number, "content");
          }
        });
    every(ORPHANED, number -> aws.put(gone(number), "content"));
    timed(0, "backfill");
    every(MISSING, number -> put(number, "late"));
    every(STALE, number -> put(number, "again"));
    every(ORPHANED, number -> aws.delete(gone(number)));
    assertEquals(findings("drifted"), timed(1, "audit", "--format", "json"));
    assertEquals(
        removedLast(findings("repaired")), timed(0, "audit", "--repair", "--format", "json"));
    assertEquals(List.of(), timed(0, "audit", "--format", "json"));
    var objects = aws.objects();
    assertEquals(OBJECTS, objects.size());
    assertEquals(List.of(), TableDifferences.between(objects, aws.rows(table)));
  }

  private static void all(IntConsumer what) {
    IntStream.range(0, OBJECTS).parallel().forEach(what);
  }

  private static void every(int remainder, IntConsumer what) {
    all(
        number -> {
          if (number % 100 == remainder) {
            what.accept(number);
          }
        });
  }

  private void put(int number, String content) {
    aws.put(object(number), content + number);
  }

  private static String object(int number) {
    return "photos/" + (1_000_000 + number);
  }

  private static String gone(int number) {
    return object(number) + ".gone";
  }

  /// Rows are removed only at the end, when their number is known.
  private static List<String> removedLast(List<String> findings) {
    return findings.stream()
        .sorted(Comparator.comparing((String finding) -> finding.contains("orphaned")))
        .toList();
  }

  /// The differences, in the order of the names.
  private static List<String> findings(String result) {
    var lines = new ArrayList<String>();
    for (int number = 0; number < OBJECTS; number++) {
      switch (number % 100) {
        case MISSING -> lines.add(finding(object(number), result, "missing"));
        case STALE -> lines.add(finding(object(number), result, "stale"));
        case ORPHANED -> lines.add(finding(gone(number), result, "orphaned"));
        default -> {}
      }
    }
    return lines;
  }

  private static String finding(String key, String result, String drift) {
    return "{\"bucket\":\"photos\",\"filename\":\"%s\",\"result\":\"%s\",\"drift\":\"%s\"}"
        .formatted(key, result, drift);
  }

  /// Returns a command's lines of JSON.
  private List<String> timed(int exitCode, String name, String... options) throws Exception {
    var line = new ArrayList<>(List.of(name, "s3://photos", "--table-name", table));
    line.addAll(
        List.of("--listing-index", LocalAws.INDEX, "--listing-shards", "" + LocalAws.SHARDS));
    line.addAll(List.of(options));
    var start = System.nanoTime();
    try (var process = command.start(folder, environment, line)) {
      var said = process.rest();
      assertEquals(exitCode, process.exitCode(), said::toString);
      var millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
      System.out.printf(
          Locale.ROOT,
          "Many objects: %s %s, %,d in %,d ms, %,d a second; %s%n",
          name,
          List.of(options),
          OBJECTS,
          millis,
          OBJECTS * 1000L / millis,
          said.stream().filter(it -> it.endsWith(" failed")).toList());
      return said.stream().filter(it -> it.startsWith("{")).toList();
    }
  }
}
