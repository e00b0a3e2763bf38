// Says in a build's last lines how many tests ran, and how many of them held a port's contract
// against which server.
// Where CI=true it fails the build if the number fell below a floor or a contract did not run that
// has to.

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/// Raise it with the suite: a build in which tests went missing should not pass.
static final int FEWEST_TESTS = 3000;

/// The last word of a contract's class name tells the server that it ran against; here with the
// fewest tests that have
/// to run there. LocalStack needs a Docker engine: CONTACTSHEET_REQUIRE_DOCKER=true makes its
// absence a failure.
static final List<Server> SERVERS =
    List.of(
        new Server("InMemory", 160),
        new Server("DynamoDbLocal", 600),
        new Server("S3Proxy", 60),
        new Server("Stub", 60),
        new Server("LocalStack", 0));

record Server(String name, int fewest) {}

record Suite(String name, int run, int skipped) {}

static void main(String[] arguments) throws Exception {
  var suites = suites(Path.of(arguments[0]));
  var run = suites.stream().mapToInt(Suite::run).sum();
  var skipped = suites.stream().mapToInt(Suite::skipped).sum();
  System.out.println("Tests that ran: " + run + ", skipped: " + skipped);
  var enough = run >= FEWEST_TESTS;
  for (var server : SERVERS) {
    enough &= contractsRan(suites, server);
  }
  if (!enough && "true".equals(System.getenv("CI"))) {
    System.err.println(
        "Too few tests ran: at least "
            + FEWEST_TESTS
            + " are needed, of these contracts "
            + SERVERS);
    System.exit(1);
  }
}

static boolean contractsRan(List<Suite> suites, Server server) {
  var there =
      suites.stream().filter(suite -> suite.name().endsWith(server.name() + "Test")).toList();
  var run = there.stream().mapToInt(Suite::run).sum();
  var skipped = there.stream().mapToInt(Suite::skipped).sum();
  System.out.println(
      "Contracts on "
          + server.name()
          + ": "
          + run
          + " ran, "
          + skipped
          + " were skipped"
          + (skipped > 0 ? " (no Docker engine answers here)" : ""));
  return run >= server.fewest();
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
