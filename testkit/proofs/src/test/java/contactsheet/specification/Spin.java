package contactsheet.specification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Spin, which generates a C program from the specification that visits every state.
///
/// @param folder the folder for the program
record Spin(Path folder) {
  static final Path LAW = Path.of("../../docs/spec/law.pml").toAbsolutePath().normalize();
  private static final Pattern STATES = Pattern.compile("(?m)^\\s*(\\d+) states, stored");
  private static final Pattern ERRORS = Pattern.compile("depth reached (\\d+), errors: (\\d+)");
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /// The result of a search.
  ///
  /// @param states the number of states
  /// @param depth the most steps from the start to one of them
  /// @param errors the number of errors, 0 or 1: it stops at the first
  /// @param seconds the time that it took in seconds, without the compiler
  record Search(long states, long depth, long errors, double seconds) {}

  /// Whether Spin and a C compiler are on this machine.
  static boolean isThere() {
    return List.of("spin", "gcc").stream()
        .allMatch(
            program ->
                List.of(System.getenv("PATH").split(":", -1)).stream()
                    .anyMatch(path -> Path.of(path, program).toFile().canExecute()));
  }

  /// Goes through every state, and looks for one in which the law does not hold or from which
  /// nothing can go on.
  Search everyState(List<String> options) throws IOException, InterruptedException {
    return search(options, List.of("-DSAFETY"), List.of());
  }

  /// Plays a history by lot, and gives the lines that its steps print.
  List<String> played(List<String> options, long seed) throws IOException, InterruptedException {
    var command = List.of("spin", "-T", "-n" + seed, "-u5000");
    return run(join(command, options, List.of(LAW.toString())))
        .lines()
        .filter(line -> line.startsWith("> "))
        .map(line -> line.substring(2))
        .toList();
  }

  /// Goes through every state, and looks for a cycle: steps that lead to where they began. Where
  /// there is none, every handler comes to its end.
  Search everyCycle(List<String> options) throws IOException, InterruptedException {
    return search(options, List.of("-DNP"), List.of("-l"));
  }

  private Search search(List<String> options, List<String> compiled, List<String> flags)
      throws IOException, InterruptedException {
    run(join(List.of("spin", "-a"), options, List.of(LAW.toString())));
    run(join(List.of("gcc", "-w", "-O1", "-DCOLLAPSE"), compiled, List.of("-o", "pan", "pan.c")));
    var begin = System.nanoTime();
    var report = run(join(List.of("./pan", "-m10000"), flags, List.of()));
    var seconds = (System.nanoTime() - begin) / 1e9;
    var states = STATES.matcher(report);
    var errors = ERRORS.matcher(report);
    if (!states.find() || !errors.find() || report.contains("max search depth too small")) {
      throw new IOException("Spin did not go through every state:\n" + report);
    }
    return new Search(
        Long.parseLong(states.group(1)),
        Long.parseLong(errors.group(1)),
        Long.parseLong(errors.group(2)),
        seconds);
  }

  private static List<String> join(List<String> first, List<String> then, List<String> last) {
    var all = new ArrayList<>(first);
    all.addAll(then);
    all.addAll(last);
    return all;
  }

  private String run(List<String> command) throws IOException, InterruptedException {
    var output = folder.resolve("output").toFile();
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output)
            .start();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(command + " takes longer than " + PATIENCE);
    }
    var said = Files.readString(output.toPath(), UTF_8);
    if (process.exitValue() != 0) {
      throw new IOException(command + " failed:\n" + said);
    }
    return said;
  }
}
