package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./contactsheet` as users run it, and the real `aws` command.
final class PackagedCommandIT {
  private static final String NAME = "my cat+dog é 100%.jpg";

  @TempDir Path folder;
  @TempDir Path installation;

  /// In this locale Java, Python and the file system encode `é` in the same way.
  private final Map<String, String> environment =
      new HashMap<>(
          Map.of("LC_ALL", "C.UTF-8", "AWS_ACCESS_KEY_ID", "any", "AWS_SECRET_ACCESS_KEY", "any"));

  private InstalledCommand installed;
  private Path command;

  @BeforeEach
  void install() throws IOException {
    installed = InstalledCommand.in(installation);
    command = installed.path();
  }

  @AfterEach
  void removeLinks() throws IOException {
    Files.deleteIfExists(folder.resolve("cs"));
    installed.close();
  }

  @Test
  void a_picture_copied_by_aws_is_shown_under_its_very_name() throws Exception {
    AwsCommand.require();
    Files.write(folder.resolve(NAME), new byte[] {1, 2, 3});
    try (var serve = start("serve", "--s3-port", "0", "--api-port", "0")) {
      var s3 = serve.awaitLine("S3 listens on ").replaceAll("S3 listens on ([^,]*),.*", "$1");
      var api =
          serve.awaitLine("The rows are at ").replaceAll("The rows are at (.*)/objects/.*", "$1");
      serve.awaitLine("Ready.");
      run("aws", "s3", "cp", NAME, "s3://photos/", "--endpoint-url", s3);
      serve.awaitLine("recorded    s3://photos/" + NAME);
      var shown = run(command.toString(), "show", "photos/" + NAME, "--api", api);
      assertTrue(shown.stream().anyMatch(line -> line.matches("filename +\\Q" + NAME + "\\E")));
      assertTrue(shown.stream().anyMatch(line -> line.matches("size_in_bytes +3")));
      run("aws", "s3", "rm", "s3://photos/" + NAME, "--endpoint-url", s3);
      serve.awaitLine("removed     s3://photos/" + NAME);
    }
  }

  @Test
  void the_demo_succeeds_from_any_folder_and_by_a_link() throws Exception {
    var link = Files.createSymbolicLink(folder.resolve("cs"), command);
    var said = run(link.toString(), "demo");
    assertTrue(said.getLast().startsWith("The table equals the bucket: 4 objects"), said::toString);
  }

  @Test
  void an_interruption_is_how_serve_ends_well() throws Exception {
    var line = List.of(command.toString(), "serve", "--s3-port", "0", "--api-port", "0");
    try (var serve = ScriptProcess.startInForeground(folder, environment, line)) {
      serve.awaitLine("and then: contactsheet list photos");
      serve.interrupt();
      assertEquals(List.of("Ending."), serve.rest());
      assertEquals(0, serve.exitCode());
    }
  }

  @Test
  void what_is_in_a_folder_outlives_serve(@TempDir Path data) throws Exception {
    var picture = Files.write(data.resolve("p.jpg"), new byte[5]);
    Files.createDirectories(data.resolve("data/photos"));
    Files.move(picture, data.resolve("data/photos").resolve(NAME));
    var kept = data.resolve("data").toString();
    try (var serve = start("serve", "--s3-port", "0", "--api-port", "0", "--data", kept)) {
      serve.awaitLine("recorded    s3://photos/" + NAME);
      serve.awaitLine("Ready.");
    }
  }

  @Test
  void rows_are_read_from_the_table_that_the_environment_names() throws Exception {
    try (var dynamoDb = new StubDynamoDb()) {
      environment.put("AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.endpoint().toString());
      environment.put("AWS_REGION", "eu-central-1");
      environment.put("TABLE_NAME", "Rows");
      var shown = run(command.toString(), "show", "photos/" + NAME, "--table", "dynamodb");
      assertTrue(shown.stream().anyMatch(line -> line.matches("size_in_bytes +3")));
      var listed = run(command.toString(), "list", "photos", "--table", "dynamodb");
      assertTrue(listed.getLast().startsWith("1 object, 3 B"), listed::toString);
      assertTrue(
          listed.getFirst().startsWith("WARNING: listing reads the whole"), listed::toString);
      assertEquals(2, dynamoDb.requests().size());
      for (var request : dynamoDb.requests()) {
        assertTrue(request.contains("\"TableName\":\"Rows\""), request);
      }
    }
  }

  @Test
  void a_missing_setting_of_aws_is_a_sentence() throws Exception {
    environment.put("AWS_EC2_METADATA_DISABLED", "true");
    environment.put("AWS_CONFIG_FILE", folder.resolve("none").toString());
    try (var list = start("list", "photos", "--table", "dynamodb")) {
      var said = list.rest();
      assertEquals(1, said.size(), said::toString);
      assertTrue(said.getFirst().startsWith("DynamoDB cannot be used: "), said::toString);
      assertEquals(1, list.exitCode());
    }
  }

  @Test
  void a_wrong_payer_is_a_sentence() throws Exception {
    environment.put("AWS_REGION", "eu-central-1");
    environment.put("REQUEST_PAYER", "me");
    try (var backfill = start("backfill", "s3://photos", "--dry-run")) {
      assertEquals(
          List.of("S3 cannot be used: REQUEST_PAYER is 'me': requester, or nothing, is allowed"),
          backfill.rest());
      assertEquals(1, backfill.exitCode());
    }
  }

  @Test
  void the_version_is_that_of_the_build() throws Exception {
    assertTrue(
        run(command.toString(), "--version").getFirst().matches("contactsheet \\d+\\.\\d+.*"));
  }

  private ScriptProcess start(String... arguments) throws IOException {
    return installed.start(folder, environment, List.of(arguments));
  }

  private List<String> run(String... line) throws IOException, InterruptedException {
    try (var process = ScriptProcess.start(folder, environment, List.of(line))) {
      var said = process.rest();
      assertEquals(0, process.exitCode(), said::toString);
      return said;
    }
  }
}
