package contactsheet.benchmark.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.benchmark.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `benchmarks/on-aws` as a process, with a fake of the `aws` command that writes down each call
/// and answers as AWS does.
class OnAwsTest {
  private static final List<String> NAMES =
      List.of("python", "sdk", "lean", "lean-snapstart", "runtime");
  private static final String[] ALLOWED = {
    "--yes", "--at-most", "50", "--rounds", "1", "--events", "1"
  };

  /// Calls are one line each. A call that begins with `$FAILS` fails; one that begins with `$WAITS`
  /// makes a file and takes two seconds.
  private static final String FAKE =
      """
      #!/usr/bin/env bash
      echo "$*" >> calls
      if [ -n "$FAILS" ] && [[ "$*" == $FAILS* ]]; then echo 'An error occurred: no luck'; exit 254; fi
      if [ -n "$WAITS" ] && [[ "$*" == $WAITS* ]]; then touch waits; sleep 2; fi
      case "$1 $2" in
        'cloudformation describe-stacks')
          printf 'Bucket=photos-1\\tTable=rows-1\\tRole=arn:aws:iam::1:role/r\\n' ;;
        'lambda create-function')
          if [ ! -f role ]; then
            touch role
            echo 'The role defined for the function cannot be assumed by Lambda.'
            exit 254
          fi ;;
        'lambda publish-version') cat version-of-"$4" 2> /dev/null || echo 1; echo 2 > version-of-"$4" ;;
        'lambda invoke')
          start=
          if [ ! -f started-"$4-$6" ]; then
            touch started-"$4-$6"
            start='Init Duration: 150.50 ms'
            case $4 in *snapstart) start='Restore Duration: 90.25 ms' ;; esac
          fi
          report=$(printf 'END\\nREPORT RequestId: 1\\tDuration: 2.50 ms\\tBilled Duration: 3 ms\\t')
          report+=$(printf 'Memory Size: 512 MB\\tMax Memory Used: 64 MB\\t%s' "$start")
          printf 'None\\t%s\\n' "$(base64 -w 0 <<< "$report")"
          echo '{}' > "${@: -1}" ;;
      esac
      """;

  @TempDir Path folder;

  @BeforeEach
  void layOut() throws IOException {
    var real = Path.of("..").toAbsolutePath().normalize();
    for (var file :
        List.of("prices.json", "python/function.py", "src/main/resources/on-aws.yaml")) {
      var copy = folder.resolve("benchmarks").resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(real.resolve("benchmarks").resolve(file), copy);
    }
    for (var function : AwsFunctions.all(folder)) {
      if (!Files.exists(function.code())) {
        Files.createDirectories(function.code().getParent());
        Files.createFile(function.code());
      }
    }
    var fake = Files.createDirectory(folder.resolve("bin")).resolve("aws");
    Files.writeString(fake, FAKE);
    assertTrue(fake.toFile().setExecutable(true));
  }

  @Test
  void nothing_is_asked_without_a_yes_and_a_limit_that_suffices() throws Exception {
    for (var refused :
        List.of(
            new String[] {},
            new String[] {"--yes"},
            new String[] {"--at-most", "50"},
            new String[] {"--yes", "--at-most", "0.001"})) {
      var run = run("", "", refused);
      var said = read(run);
      assertEquals(2, run.waitFor(), said::toString);
      assertTrue(said.getFirst().contains(" which cost at most $"), said::toString);
    }
    assertFalse(Files.exists(folder.resolve("calls")));
  }

  @Test
  void each_function_is_invoked_cold_by_version_and_warm_and_everything_is_removed()
      throws Exception {
    var run = run("", "", "--yes", "--at-most", "50", "--rounds", "2", "--events", "2");
    var said = read(run);
    assertEquals(0, run.waitFor(), said::toString);
    assertTrue(said.stream().anyMatch(it -> it.matches("Lean, SnapStart +90[.]3 .*")));
    assertTrue(said.stream().anyMatch(it -> it.matches("Lean, own runtime +151 .*")));
    var calls = calls();
    assertTrue(calls.get(1).startsWith("cloudformation deploy --stack-name contactsheet-"));
    for (var name : NAMES) {
      var own = calls.stream().filter(it -> it.matches(".*-name \\S+-" + name + "( .*)?")).toList();
      // The first function finds the role not ready.
      var made = own.stream().skip(name.equals("python") ? 1 : 0).map(OnAwsTest::operation);
      var round =
          List.of(
              "update-function-configuration",
              "wait function-updated-v2",
              "publish-version",
              "wait published-version-active",
              "invoke",
              "invoke",
              "invoke");
      var expected = new ArrayList<>(List.of("create-function", "wait function-active-v2"));
      expected.addAll(round);
      expected.addAll(round);
      expected.add("delete-function");
      assertEquals(expected, made.toList());
      assertEquals(
          List.of("1", "1", "1", "2", "2", "2"),
          own.stream().filter(it -> it.contains(" invoke ")).map(it -> it.split(" ")[5]).toList());
      assertEquals(
          name.equals("lean-snapstart"), own.stream().anyMatch(it -> it.contains("--snap-start")));
    }
    assertRemoved(calls, NAMES);
  }

  @Test
  void after_a_failure_half_way_everything_is_removed() throws Exception {
    var run = run("lambda wait function-active-v2", "", ALLOWED);
    var said = read(run);
    assertEquals(1, run.waitFor(), said::toString);
    assertTrue(said.getLast().endsWith("An error occurred: no luck"), said::toString);
    assertRemoved(calls(), List.of("python"));
  }

  @Test
  void a_stack_that_is_not_made_is_removed() throws Exception {
    var run = run("cloudformation deploy", "", ALLOWED);
    assertEquals(1, run.waitFor());
    assertEquals(
        List.of(
            "sts get-caller-identity",
            "cloudformation deploy",
            "cloudformation delete-stack",
            "cloudformation wait"),
        calls().stream()
            .map(it -> String.join(" ", List.of(it.split(" ")).subList(0, 2)))
            .toList());
  }

  @Test
  void without_an_account_nothing_is_made() throws Exception {
    var run = run("sts", "", ALLOWED);
    var said = read(run);
    assertEquals(1, run.waitFor(), said::toString);
    assertEquals(List.of("sts get-caller-identity"), calls());
  }

  @Test
  void an_interrupted_run_removes_everything_and_makes_nothing_more() throws Exception {
    var run = run("", "lambda create-function", ALLOWED);
    while (!Files.exists(folder.resolve("waits"))) {
      assertTrue(run.isAlive(), "it has not come to the call that takes long");
      Thread.sleep(20);
    }
    // Like Ctrl-C, but for processes that were started in the background too.
    new ProcessBuilder("kill", "-TERM", "" + run.pid()).start().waitFor();
    read(run);
    run.waitFor();
    assertRemoved(calls(), List.of("python"));
  }

  @Test
  void what_cannot_be_removed_is_said_and_the_rest_is_removed() throws Exception {
    var run = run("lambda delete-function", "", ALLOWED);
    var said = read(run);
    assertEquals(1, run.waitFor(), said::toString);
    assertTrue(said.getLast().contains("not removed, see to it yourself: aws lambda delete-"));
    assertRemoved(calls(), NAMES);
  }

  /// The removal comes last: the functions, the object, and then the stack.
  private static void assertRemoved(List<String> calls, List<String> functions) {
    var stack = calls.get(1).split(" ", -1)[3];
    var expected = new ArrayList<String>();
    functions.forEach(
        it -> expected.add("lambda delete-function --function-name " + stack + "-" + it));
    expected.add("s3 rm s3://photos-1 --recursive");
    expected.add("cloudformation delete-stack --stack-name " + stack);
    expected.add("cloudformation wait stack-delete-complete --stack-name " + stack);
    assertEquals(expected, calls.subList(calls.size() - expected.size(), calls.size()));
  }

  private static String operation(String call) {
    var words = call.split(" ", -1);
    return words[1].equals("wait") ? "wait " + words[2] : words[1];
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(folder.resolve("calls"));
  }

  private static List<String> read(Process process) throws IOException {
    return process.inputReader().lines().toList();
  }

  private Process run(String fails, String waits, String... arguments) throws IOException {
    var line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "on-aws",
                "--pause-millis",
                "1"));
    line.addAll(List.of(arguments));
    var builder = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
    var path = folder.resolve("bin") + ":" + Objects.requireNonNull(System.getenv("PATH"));
    builder.environment().put("PATH", path);
    builder.environment().put("FAILS", fails);
    builder.environment().put("WAITS", waits);
    return builder.start();
  }
}
