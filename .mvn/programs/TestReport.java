// Prints in a build's last lines how many tests ran, how many contract tests ran against each
// server, and which tests this build left out. With CI=true it fails the build if a number is below
// its minimum or a required contract did not run.

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

static final List<String> SERVERS =
    List.of("InMemory", "DynamoDbLocal", "S3Proxy", "Stub", "LocalStack", "S3Mock", "Dynalite");

record Suite(String name, int run, int skipped) {}

static void main(String[] arguments) throws Exception {
  var root = Path.of(arguments[0]);
  var fewest = fewest(root.resolve(".mvn/programs/fewest.properties"));
  var suites = suites(root);
  var run = suites.stream().mapToInt(Suite::run).sum();
  var skipped = suites.stream().mapToInt(Suite::skipped).sum();
  System.out.println("Tests that ran: " + run + ", skipped: " + skipped);
  var enough = run >= fewest.get("Tests");
  for (var server : SERVERS) {
    enough &= contractsOn(server, suites) >= fewest.get(server);
  }
  if (arguments[1].equals("thorough")) {
    sayWhatWasLeftOut(root);
  }
  if (!enough && "true".equals(System.getenv("CI"))) {
    System.err.println("Too few tests ran, these are needed at least: " + fewest);
    System.exit(1);
  }
}

/// The two groups of tagged tests: one is left out, the other runs on one of the function's
/// packages only.
static void sayWhatWasLeftOut(Path root) throws IOException {
  System.out.println("Left out here, because they take long, and run by mvn verify -Pthorough:");
  System.out.println("  " + String.join(", ", tagged("thorough", root)));
  System.out.println(
      "  on the package with the SDK and on the one with its own Java: "
          + String.join(", ", tagged("every-package", root)));
}

static List<String> tagged(String tag, Path root) throws IOException {
  try (Stream<Path> files = Files.walk(root)) {
    var tests =
        files
            .filter(
                file -> file.toString().replace('\\', '/').matches(".*/src/test/java/.*\\.java"))
            .toList();
    var names = new TreeSet<String>();
    for (var test : tests) {
      if (Files.readString(test).contains("@Tag(\"" + tag + "\")")) {
        names.add(test.getFileName().toString().replace(".java", ""));
      }
    }
    return List.copyOf(names);
  }
}

static Map<String, Integer> fewest(Path file) throws IOException {
  var lines = new Properties();
  try (var reader = Files.newBufferedReader(file)) {
    lines.load(reader);
  }
  return lines.stringPropertyNames().stream()
      .collect(toMap(name -> name, name -> Integer.parseInt(lines.getProperty(name))));
}

/// Prints the tests that ran, and returns their number.
static int contractsOn(String server, List<Suite> suites) {
  var there = suites.stream().filter(suite -> suite.name().endsWith(server + "Test")).toList();
  var run = there.stream().mapToInt(Suite::run).sum();
  var skipped = there.stream().mapToInt(Suite::skipped).sum();
  System.out.println(
      "Contracts on "
          + server
          + ": "
          + run
          + " ran, "
          + skipped
          + " were skipped"
          + (skipped > 0 ? " (the server cannot be started here)" : ""));
  return run;
}

static List<Suite> suites(Path root) throws IOException {
  try (Stream<Path> files = Files.walk(root)) {
    return files
        .filter(
            file ->
                file.toString()
                    .replace('\\', '/')
                    .matches(".*/target/surefire-reports/TEST-.*\\.xml"))
        .map(file -> suite(file))
        .toList();
  }
}

static Suite suite(Path file) {
  try {
    Element suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    var skipped = Integer.parseInt(suite.getAttribute("skipped"));
    return new Suite(
        suite.getAttribute("name"),
        Integer.parseInt(suite.getAttribute("tests")) - skipped,
        skipped);
  } catch (Exception e) {
    throw new IllegalStateException("cannot read " + file, e);
  }
}
