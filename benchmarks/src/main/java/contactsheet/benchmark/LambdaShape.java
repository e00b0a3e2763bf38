package contactsheet.benchmark;

import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.subject.Confinement;
import contactsheet.benchmark.subject.CpuClock;
import contactsheet.benchmark.subject.Memory;
import contactsheet.benchmark.subject.Quota;
import contactsheet.benchmark.subject.Subject;
import contactsheet.local.backend.Backend;
import contactsheet.local.backend.Workload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The shape in which Lambda runs a function: two cores until it first requests an event, and then
/// the share of one that belongs to its memory [Lambda Developer Guide, Configure Lambda function
/// memory]. Both parts are billed.
///
/// @param megabytes the memory of the function, in MB
/// @param quota the quota of this machine, which limits the function to its share of a core
record LambdaShape(int megabytes, Quota quota) {
  static final String NAME = "lambda";

  /// How often each subject is measured where nothing else is asked for.
  static final int ROUNDS = 3;

  private static final double MEGABYTES_OF_A_CORE = 1769;
  private static final int LATER_EVENTS = 50;

  /// Measures a subject once.
  ///
  /// @param suffix the suffix of the objects' keys, without the dot
  Map<Metric, Double> sample(Subject subject, Backend backend, String suffix)
      throws IOException, InterruptedException {
    quota.lift();
    backend.takeRequests();
    var work = new Workload(subject.name(), "." + suffix);
    try (var function = subject.start(backend, twoCores())) {
      var samples = new EnumMap<Metric, Double>(Metric.class);
      samples.put(Metric.INIT_MILLIS, function.awaitInitialization());
      quota.limit(function.pid(), megabytes / MEGABYTES_OF_A_CORE);
      samples.put(Metric.FIRST_MILLIS, function.handle(work.event(1)).billedMillis());
      samples.put(Metric.COLD_CPU_MILLIS, CpuClock.millis(function.pid()));
      var billed = 0.0;
      for (var event = 0; event < LATER_EVENTS; event++) {
        billed += Math.ceil(function.handle(work.event(1)).billedMillis());
      }
      samples.put(Metric.BILLED_MILLIS_EVENT, billed / LATER_EVENTS);
      samples.put(Metric.PEAK_MEGABYTES, Memory.of(function.pid()).peakMegabytes());
      // A start with little of a core may take so long that a client tries again.
      Measurement.check(subject, backend.takeRequests(), work, true);
      return samples;
    } finally {
      quota.lift();
    }
  }

  private Confinement twoCores() {
    return command -> {
      var confined = new ArrayList<>(List.of("/usr/bin/taskset", "-c", "0,1"));
      confined.addAll(command);
      return quota.confine(confined);
    };
  }
}
