package contactsheet.specification.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.contract.aws.DynamoDbLocal;
import contactsheet.contract.aws.SdkClients;
import contactsheet.local.s3.LocalS3;
import contactsheet.local.s3.LocalS3Options;
import contactsheet.specification.aws.Services.Clients;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The command, as a separate process, on servers of this machine.
@Tag("thorough")
class AwsProofTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final String NAMED = "The bucket and the table are named ";

  private final LocalS3 server = LocalS3.start(LocalS3Options.inMemory());
  private final Clients clients =
      new Clients(SdkClients.s3(server.endpoint()), DynamoDbLocal.client());

  @AfterEach
  void stop() {
    clients.s3().close();
    server.close();
  }

  @Test
  void what_servers_do_the_specification_does_too_and_nothing_is_left() throws Exception {
    var run = local("--seconds", "15").start();
    var told = read(run);
    assertEquals(0, run.waitFor(), told::toString);
    System.out.println("Histories of real servers: " + told.getLast());
    assertEquals(Set.of(), Site.present(clients));
  }

  @Test
  void what_a_killed_run_leaves_behind_is_removed() throws Exception {
    var killed = local("--seconds", "600").start();
    var name = nameToldBy(killed);
    killed.destroyForcibly().waitFor();
    assertEquals(Set.of(name), Site.present(clients));
    var cleaning = local("--clean").start();
    assertEquals(List.of("removed " + name), read(cleaning));
    assertEquals(0, cleaning.waitFor());
    assertEquals(Set.of(), Site.present(clients));
  }

  @Test
  void aws_is_asked_only_where_the_environment_and_an_option_allow_it() throws Exception {
    var refusal =
        List.of(
            "aws-proof: AWS is asked, and costs money, only with --yes and"
                + " CONTACTSHEET_AWS_TEST=true.");
    for (var run :
        List.of(command(), command("--yes"), command("--endpoint-url-s3", "http://127.0.0.1:1"))) {
      var refused = run.start();
      assertEquals(refusal, read(refused));
      assertEquals(2, refused.waitFor());
    }
    var allowedOnce = command("--clean");
    allowedOnce.environment().put("CONTACTSHEET_AWS_TEST", "true");
    assertEquals(refusal, read(allowedOnce.start()));
  }

  @Test
  void it_says_what_it_costs_before_it_begins() throws Exception {
    var run = local("--seconds", "0", "--requests", "20000").start();
    var told = read(run);
    assertTrue(told.getFirst().startsWith("At most 20,000 requests, which"), told::toString);
    assertTrue(told.getFirst().contains("$0.10"), told::toString);
    assertEquals(2, run.waitFor(), "no history was played");
  }

  private ProcessBuilder local(String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(
        List.of(
            "--endpoint-url-s3",
            server.endpoint().toString(),
            "--endpoint-url-dynamodb",
            DynamoDbLocal.endpoint().toString()));
    return command(all.toArray(String[]::new));
  }

  private static ProcessBuilder command(String... arguments) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                AwsProof.class.getName()));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true);
    process
        .environment()
        .keySet()
        .removeIf(it -> it.matches("(AWS|CONTACTSHEET)_.*|.*JAVA.*_OPTIONS"));
    process
        .environment()
        .putAll(
            Map.of(
                "AWS_REGION", "eu-central-1",
                "AWS_ACCESS_KEY_ID", "anyone",
                "AWS_SECRET_ACCESS_KEY", "anything"));
    return process;
  }

  private static List<String> read(Process process) throws IOException {
    return process.inputReader().lines().toList();
  }

  private static String nameToldBy(Process process) {
    var told = new ArrayList<String>();
    var lines = process.inputReader().lines().iterator();
    while (lines.hasNext()) {
      var line = lines.next();
      told.add(line);
      if (line.startsWith(NAMED)) {
        return line.substring(NAMED.length(), line.length() - 1);
      }
    }
    throw new AssertionError(
        "it named no bucket: " + told.stream().collect(Collectors.joining("\n")));
  }
}
