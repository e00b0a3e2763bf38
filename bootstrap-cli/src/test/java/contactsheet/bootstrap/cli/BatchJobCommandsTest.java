package contactsheet.bootstrap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.events.EventReader;
import contactsheet.bootstrap.cli.pipeline.LocalObjects.Listed;
import contactsheet.domain.ObjectLocation;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Checks the output of `backfill --plan` and the commands for jobs in `docs/operations.md` with
/// their users: S3 Batch Operations, the function, and the `aws` command.
@Tag("thorough")
final class BatchJobCommandsTest {
  private static final List<String> KEYS =
      List.of("100%25.jpg", "a,b \"c\".jpg", "a/b c+d é 100%.jpg", "plain.jpg", "ü\nnew line");

  private static LocalAws aws;
  private RequestCatcher control;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    aws = new LocalAws();
    KEYS.forEach(key -> aws.put(key, key));
  }

  @AfterAll
  static void stop() {
    aws.close();
  }

  @BeforeEach
  void listen() throws IOException {
    control = new RequestCatcher();
  }

  @AfterEach
  void hangUp() {
    control.close();
  }

  /// A comma, a quote or a line's end in a key would make other columns and lines of it.
  @Test
  void the_manifest_has_a_line_of_two_columns_for_each_object() throws IOException {
    plan();
    try (var lines = CsvReader.builder().ofCsvRecord(folder.resolve("manifest.csv"))) {
      var read = lines.stream().toList();
      assertEquals(KEYS.size(), read.size());
      for (var line : read) {
        assertEquals(2, line.getFieldCount());
        assertEquals("photos", line.getField(0));
        assertTrue(line.getField(1).matches("[A-Za-z0-9._*/%-]+"), line.getField(1));
      }
    }
    assertEquals(KEYS.size(), Files.readAllLines(folder.resolve("manifest.csv")).size());
  }

  /// Batch Operations pass a key to the function as it is in the manifest.
  @Test
  void the_function_reads_the_keys_of_the_manifest_as_those_of_the_objects() throws IOException {
    plan();
    var locations =
        Files.readAllLines(folder.resolve("manifest.csv")).stream()
            .map(line -> line.split(",", -1))
            .map(columns -> location(columns[0], columns[1]))
            .toList();
    assertEquals(KEYS.stream().map(key -> ObjectLocation.of("photos", key)).toList(), locations);
  }

  private static ObjectLocation location(String bucket, String key) {
    var invocation =
        """
        {"invocationSchemaVersion":"1.0","invocationId":"i","job":{"id":"j"},"tasks":[
        {"taskId":"t","s3Key":"%s","s3VersionId":null,"s3BucketArn":"arn:aws:s3:::%s"}]}
        """
            .formatted(key, bucket);
    return new EventReader().read(invocation.getBytes(UTF_8)).changes().getFirst().location();
  }

  @Test
  void the_printed_commands_create_the_job() throws Exception {
    AwsCommand.require();
    var commands = plan().replaceFirst("BUCKET=.*", "BUCKET=albums");
    assertEquals(0, run(commands), "they failed");

    var request = control.requests().getFirst();
    assertEquals("POST", request.method());
    assertEquals("/v20180820/jobs", request.uri().getPath());
    assertEquals("111122223333", request.account());
    var manifest = listed("contactsheet/manifest.csv");
    assertHolds(
        request.body(),
        "<FunctionArn>arn:aws:lambda:eu-central-1:111122223333:function:NAME:live</FunctionArn>",
        "<Format>S3BatchOperations_CSV_20180820</Format>",
        "<member>Bucket</member><member>Key</member>",
        "<ObjectArn>arn:aws:s3:::albums/contactsheet/manifest.csv</ObjectArn>",
        "<ETag>" + manifest.eTag().replace("\"", "") + "</ETag>",
        "<ReportScope>FailedTasksOnly</ReportScope>",
        "<RoleArn>arn:aws:iam::111122223333:role/contactsheet-batch</RoleArn>");
    assertEquals(Files.size(folder.resolve("manifest.csv")), manifest.size());
  }

  /// Without this, the test above might be one of an `aws` that takes anything.
  @Test
  void a_parameter_that_there_is_not_is_refused_before_anything_is_sent() throws Exception {
    AwsCommand.require();
    var commands = plan().replaceFirst("BUCKET=.*", "BUCKET=albums").replace("Fields", "Feilds");
    assertNotEquals(0, run(commands));
    assertEquals(List.of(), control.requests());
  }

  @Test
  void the_commands_of_the_operations_page_create_inventory_and_job() throws Exception {
    AwsCommand.require();
    var key = "inventory/my-photos/contactsheet/2026-11-24T01-00Z/manifest.json";
    aws.put("albums", key, "{}");
    assertEquals(0, run(blockWith("put-bucket-inventory-configuration")), "inventory");
    assertEquals(0, run(blockWith("s3control create-job")), "job");

    assertEquals(
        List.of("PUT /my-photos", "POST /v20180820/jobs"),
        control.requests().stream()
            .map(each -> each.method() + " " + each.uri().getPath())
            .toList());
    assertHolds(
        control.requests().getFirst().body(), "<Id>contactsheet</Id>", "<Format>CSV</Format>");
    assertHolds(
        control.requests().getLast().body(),
        "<FunctionArn>arn:the-output-FunctionAlias</FunctionArn>",
        "<Format>S3InventoryReport_CSV_20161130</Format>",
        "<ObjectArn>arn:aws:s3:::albums/" + key + "</ObjectArn>",
        "<ETag>" + listed(key).eTag().replace("\"", "") + "</ETag>");
  }

  /// A block of commands of the page, with a bucket for reports that there is.
  private static String blockWith(String command) throws IOException {
    var page = Files.readString(Path.of("../docs/operations.md"));
    return Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(block -> block.group(1))
        .filter(block -> block.contains(command))
        .findFirst()
        .orElseThrow()
        .replace("my-reports", "albums");
  }

  /// Plans, and returns the output.
  private String plan() {
    var manifest = folder.resolve("manifest.csv").toString();
    var run = CommandRun.of("backfill", "s3://photos", "--plan", manifest);
    assertEquals(0, run.exitCode(), run.err());
    return run.out();
  }

  /// Runs commands as they are, but that `aws` finds its services here: S3 as it is, and what
  /// S3Proxy has not at one that keeps the requests. The account's name becomes a part of the host,
  /// which only a proxy finds.
  private int run(String commands) throws IOException, InterruptedException {
    var script =
        """
        set -e
        out() { echo "arn:the-output-$1"; }
        aws() {
          case "$1 $2" in
            s3control*) http_proxy="$CONTROL" command aws --endpoint-url http://s3-control.test "$@" ;;
            *inventory*) command aws --endpoint-url "$CONTROL" "$@" ;;
            *) command aws --endpoint-url "$AWS_ENDPOINT_URL_S3" "$@" ;;
          esac
        }
        """
            + commands;
    var environment = aws.environment();
    environment.put("AWS_DEFAULT_REGION", "eu-central-1");
    environment.put("CONTROL", control.address());
    try (var process = ScriptProcess.start(folder, environment, List.of("bash", "-c", script))) {
      process.rest().forEach(System.out::println);
      return process.exitCode();
    }
  }

  private static Listed listed(String key) {
    return Objects.requireNonNull(
        aws.objects("albums").stream()
            .filter(each -> each.location().key().value().equals(key))
            .findFirst()
            .orElse(null));
  }

  private static void assertHolds(String xml, String... parts) {
    Stream.of(parts).forEach(part -> assertTrue(xml.contains(part), () -> part + " in " + xml));
  }
}
