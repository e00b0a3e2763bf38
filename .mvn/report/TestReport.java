// Says in a build's last lines how many tests ran, and how many of them held a port's contract against which server.
// Where CI=true it fails the build if the number fell below a floor or a contract did not run that has to.

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/// Raise it with the suite: a build in which tests went missing should not pass.
static final int FEWEST_TESTS = 1;

/// The last words of a contract's class name tell the server that it ran against; here with the fewest tests that have
/// to run there. LocalStack needs a Docker engine: CONTACTSHEET_REQUIRE_DOCKER=true makes its absence a failure.
static final Map<String, Integer> FEWEST_BY_SERVER =
    new LinkedHashMap<>(Map.of("InMemory", 1, "DynamoDbLocal", 1, "S3Proxy", 1, "LocalStack", 0));

record Suite(String name, int run, int skipped) {}

static void main(String[] arguments) throws Exception {
  var suites = suites(Path.of(arguments[0]));
  var run = suites.stream().mapToInt(Suite::run).sum();
  var skipped = suites.stream().mapToInt(Suite::skipped).sum();
  System.out.println("Tests that ran: " + run + ", skipped: " + skipped);
  var enough = run >= FEWEST_TESTS;
  for (var server : FEWEST_BY_SERVER.entrySet()) {
    enough &= contractsRan(suites, server.getKey(), server.getValue());
  }
  if (!enough && "true".equals(System.getenv("CI"))) {
    System.err.println("Too few tests ran: at least " + FEWEST_TESTS + " are needed, by server " + FEWEST_BY_SERVER);
    System.exit(1);
  }
}

static boolean contractsRan(List<Suite> suites, String server, int fewest) {
  var there = suites.stream().filter(suite -> suite.name().endsWith("On" + server + "Test")).toList();
  var run = there.stream().mapToInt(Suite::run).sum();
  var skipped = there.stream().mapToInt(Suite::skipped).sum();
  System.out.println("Contracts on " + server + ": " + run + " ran, " + skipped + " were skipped"
      + (skipped > 0 ? " (no Docker engine answers here)" : ""));
  return run >= fewest;
}

static List<Suite> suites(Path root) throws IOException {
  try (Stream<Path> files = Files.walk(root)) {
    return files
        .filter(file -> file.toString().replace('\\', '/').matches(".*/target/surefire-reports/TEST-.*\\.xml"))
        .map(file -> suite(file))
        .toList();
  }
}

static Suite suite(Path file) {
  try {
    Element suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    var skipped = Integer.parseInt(suite.getAttribute("skipped"));
    return new Suite(suite.getAttribute("name"), Integer.parseInt(suite.getAttribute("tests")) - skipped, skipped);
  } catch (Exception e) {
    throw new IllegalStateException("cannot read " + file, e);
  }
}
