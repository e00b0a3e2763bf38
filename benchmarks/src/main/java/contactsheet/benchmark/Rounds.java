package contactsheet.benchmark;

import contactsheet.benchmark.result.Machine;
import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Results;
import contactsheet.benchmark.result.Results.Measured;
import contactsheet.benchmark.subject.Cores;
import contactsheet.benchmark.subject.Subject;
import contactsheet.local.backend.Backend;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Measures subjects in turn, A B C, A B C, …, so that a disturbance of the machine affects all of
/// them.
///
/// @param rounds the rounds that count
/// @param titles of the subjects, by their names
/// @param progress receives the progress
record Rounds(
    Backend backend,
    Cores cores,
    String objects,
    int rounds,
    Map<String, String> titles,
    PrintStream progress) {
  /// One round that does not count: it brings files to memory, and the backend's code to machine
  /// code.
  private static final int WARM_UP = 1;

  Results run(Measurement measurement, List<Subject> subjects)
      throws IOException, InterruptedException {
    var machine = Machine.here();
    var samples = new LinkedHashMap<String, Map<Metric, List<Double>>>();
    for (var round = -WARM_UP; round < rounds; round++) {
      progress.printf("\r%s, round %d of %d ", name(measurement), Math.max(0, round + 1), rounds);
      progress.flush();
      for (var subject : subjects) {
        var sample = measurement.sample(subject, backend, cores, objects);
        if (round >= 0) {
          var all = samples.computeIfAbsent(subject.name(), _ -> new EnumMap<>(Metric.class));
          sample.forEach(
              (metric, value) -> all.computeIfAbsent(metric, _ -> new ArrayList<>()).add(value));
        }
      }
    }
    progress.print("\r");
    var measured = subjects.stream().map(subject -> measured(subject, samples)).toList();
    return new Results(machine, name(measurement), cores.label(), objects, rounds, measured);
  }

  private Measured measured(Subject subject, Map<String, Map<Metric, List<Double>>> samples) {
    return new Measured(
        subject.name(),
        titles.getOrDefault(subject.name(), subject.name()),
        subject.size().zipped(),
        subject.size().unpacked(),
        samples.getOrDefault(subject.name(), Map.of()));
  }

  private static String name(Measurement measurement) {
    return measurement.name().toLowerCase(Locale.ROOT);
  }
}
