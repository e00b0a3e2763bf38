package contactsheet.benchmark;

import contactsheet.benchmark.result.ComparisonTable;
import contactsheet.benchmark.result.Machine;
import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Results;
import contactsheet.benchmark.result.Results.Measured;
import contactsheet.benchmark.subject.Subject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures subjects in turn, A B C, A B C, …, so that a disturbance of the machine affects all of
/// them.
///
/// @param measurement the name of the measurement
/// @param cores the label of the function's share of the cores
/// @param objects the suffix of the objects' keys, without the dot
/// @param networkMillis the round-trip time to S3 and DynamoDB, in milliseconds
/// @param warmUps the number of rounds before, which do not count: they bring files to memory, and
///     the backend's code to machine code
/// @param rounds the number of rounds that count
/// @param titles the titles of the subjects, by their names
/// @param progress the stream to which the progress is printed
record Rounds(
    String measurement,
    String cores,
    String objects,
    int networkMillis,
    int warmUps,
    int rounds,
    Map<String, String> titles,
    PrintStream progress) {
  /// What is done with each subject in each round.
  @FunctionalInterface
  interface Sampling {
    Map<Metric, Double> sample(Subject subject) throws IOException, InterruptedException;
  }

  /// Measures, writes the samples to a file and prints the table.
  ///
  /// @param folder the folder for the file with the samples
  Results report(Sampling sampling, List<Subject> subjects, Path folder)
      throws IOException, InterruptedException {
    var started = System.nanoTime();
    var results = run(sampling, subjects);
    var file = results.write(folder);
    progress.printf(
        "%s, %d rounds, cores: %s, objects: %s, in %d s%n%s→ %s%n%n",
        measurement,
        rounds,
        cores,
        objects,
        Duration.ofNanos(System.nanoTime() - started).toSeconds(),
        ComparisonTable.of(results).text(),
        file);
    return results;
  }

  Results run(Sampling sampling, List<Subject> subjects) throws IOException, InterruptedException {
    var machine = Machine.here();
    var samples = new LinkedHashMap<String, Map<Metric, List<Double>>>();
    for (var round = -warmUps; round < rounds; round++) {
      progress.printf("\r%s, round %d of %d ", measurement, Math.max(0, round + 1), rounds);
      progress.flush();
      for (var subject : subjects) {
        var sample = sample(sampling, subject);
        if (round >= 0) {
          var all = samples.computeIfAbsent(subject.name(), _ -> new EnumMap<>(Metric.class));
          sample.forEach(
              (metric, value) -> all.computeIfAbsent(metric, _ -> new ArrayList<>()).add(value));
        }
      }
    }
    progress.print("\r");
    var measured = subjects.stream().map(subject -> measured(subject, samples)).toList();
    return new Results(machine, measurement, cores, objects, networkMillis, rounds, measured);
  }

  /// A failure of one process, which is printed, does not cost all that was measured before.
  private Map<Metric, Double> sample(Sampling sampling, Subject subject)
      throws IOException, InterruptedException {
    try {
      return sampling.sample(subject);
    } catch (IOException e) {
      progress.printf("%n%s failed and is measured once more: %s%n", subject.name(), e);
      return sampling.sample(subject);
    }
  }

  private Measured measured(Subject subject, Map<String, Map<Metric, List<Double>>> samples) {
    return new Measured(
        subject.name(),
        titles.getOrDefault(subject.name(), subject.name()),
        subject.size().zipped(),
        subject.size().unpacked(),
        samples.getOrDefault(subject.name(), Map.of()));
  }
}
