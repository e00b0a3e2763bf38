package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `audit --repair` and `backfill` where another server answers than the one that was meant: a
/// sentence, exit code 1, and not a row is written or removed.
final class WrongServersTest {
  private static final String S3 = "aws.endpointUrlS3";
  private static final String DYNAMODB = "aws.endpointUrlDynamoDb";
  private static final String ROW =
      "{\"filename\":{\"S\":\"a\"},\"bucket\":{\"S\":\"photos\"},\"size_in_bytes\":{\"N\":\"3\"},"
          + "\"upload_time\":{\"S\":\"2026-11-01T12:00:00Z\"}}";

  private static LocalAws aws;

  @TempDir Path folder;
  private String table = "";

  @BeforeAll
  static void start() {
    aws = new LocalAws();
    List.of("cat.txt", "dog.txt", "fox.txt").forEach(key -> aws.put(key, "x"));
  }

  @AfterAll
  static void stop() {
    aws.close();
  }

  @BeforeEach
  void begin() {
    table = aws.table("filename", "bucket");
  }

  /// A server's answer, and a part of the sentence about it.
  record Stub(String name, IntFunction<String> bodies, String sentence) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Stub> lists() {
    return Stream.of(
        new Stub("HTML", _ -> "<!DOCTYPE html><html>It works!</html>", "is no list of bucket"),
        new Stub("nothing", _ -> "", "is no list of bucket photos: it is empty"),
        new Stub("no list", _ -> "<ListBucketResult/>", "does not say whether there is more"),
        new Stub("an error", _ -> "<Error><Code>NoSuchKey</Code></Error>", "root element is Error"),
        new Stub(
            "another bucket",
            _ -> list("<Name>albums</Name><IsTruncated>false</IsTruncated>"),
            "the list of another bucket, albums"),
        new Stub("one token", n -> list(object("a" + n) + more("t")), "the same token"),
        new Stub("one page", n -> list(object("a") + more("t" + n)), "told nothing new"),
        new Stub("nothing new", n -> list(more("t" + n)), "told nothing new"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void no_row_is_touched_on_the_word_of_a_server_that_is_not_s3(Stub stub) throws IOException {
    assertEquals(0, run("backfill").exitCode());
    var before = aws.items(table);
    assertEquals(3, before.size());
    assertStopped(S3, stub, List.of("audit", "--repair"));
    assertStopped(S3, stub, List.of("audit", "--repair", "--yes-remove"));
    assertStopped(S3, stub, List.of("backfill"));
    assertEquals(before, aws.items(table));
  }

  static Stream<Stub> pages() {
    return Stream.of(
        new Stub("nothing", _ -> "", "is none of DynamoDB's"),
        new Stub("no page", _ -> "{}", "is none of DynamoDB's: it has no rows"),
        new Stub("one last key", _ -> page("", "a"), "the same last key came twice"),
        new Stub("one page", n -> page(ROW, "a" + n), "the same page came twice"),
        new Stub("empty pages", n -> page("", "a" + n), "empty pages in a row"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_row_is_written_on_the_word_of_a_server_that_is_not_dynamodb(Stub stub)
      throws IOException {
    for (var line : List.of(List.of("audit", "--repair"), List.of("backfill"))) {
      var asked = assertStopped(DYNAMODB, stub, line);
      assertFalse(asked.stream().anyMatch(it -> it.contains("PutItem")), asked::toString);
    }
    assertFalse(Files.exists(folder.resolve("failures.jsonl")));
  }

  /// HTML is not JSON. A proxy may send it for a moment, so it is tried again.
  @Test
  void a_web_server_in_dynamodbs_place_is_waited_for_and_told_of() throws IOException {
    for (var line : List.of(List.of("audit", "--repair"), List.of("backfill"))) {
      try (var server = new AnyServer(_ -> "<html>It works!</html>")) {
        var run = elsewhere(DYNAMODB, server, line);
        assertEquals(1, run.exitCode(), run::toString);
        assertTrue(
            run.err().startsWith("Waiting, and trying again for about a minute: DynamoDB could"),
            run::toString);
        assertEquals(2, run.err().lines().count(), run::toString);
      }
    }
  }

  /// @return the requests that the server got
  private List<String> assertStopped(String which, Stub stub, List<String> line)
      throws IOException {
    try (var server = new AnyServer(stub.bodies())) {
      var run = elsewhere(which, server, line);
      assertEquals(1, run.exitCode(), run::toString);
      assertEquals("", run.out());
      assertEquals(1, run.err().lines().count(), run::toString);
      assertTrue(run.err().contains(stub.sentence()), run::toString);
      return server.operations();
    }
  }

  private CommandRun elsewhere(String which, AnyServer server, List<String> line) {
    var right = Objects.requireNonNull(System.getProperty(which));
    System.setProperty(which, server.endpoint().toString());
    try {
      return run(line.toArray(String[]::new));
    } finally {
      System.setProperty(which, right);
    }
  }

  private CommandRun run(String... line) {
    var all = new ArrayList<>(List.of(line));
    all.add(1, "s3://photos");
    all.addAll(List.of("--table-name", table));
    all.addAll(List.of("--listing-index", LocalAws.INDEX, "--listing-shards", "1"));
    if (line[0].equals("backfill")) {
      all.addAll(List.of("--failures", folder.resolve("failures.jsonl").toString()));
    }
    return CommandRun.hurried(all.toArray(String[]::new));
  }

  private static String list(String content) {
    return "<ListBucketResult>" + content + "</ListBucketResult>";
  }

  private static String object(String key) {
    return "<Contents><Key>"
        + key
        + "</Key><Size>1</Size><LastModified>2026-11-05T12:00:00.000Z</LastModified></Contents>";
  }

  private static String more(String token) {
    return "<IsTruncated>true</IsTruncated><NextContinuationToken>"
        + token
        + "</NextContinuationToken>";
  }

  private static String page(String rows, String lastKey) {
    return "{\"Items\":["
        + rows
        + "],\"Count\":0,\"ScannedCount\":0,\"LastEvaluatedKey\":{\"filename\":{\"S\":\""
        + lastKey
        + "\"}}}";
  }
}
