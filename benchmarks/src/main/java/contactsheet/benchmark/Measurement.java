package contactsheet.benchmark;

import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Statistics;
import contactsheet.benchmark.subject.Cores;
import contactsheet.benchmark.subject.CpuClock;
import contactsheet.benchmark.subject.Memory;
import contactsheet.benchmark.subject.PageCache;
import contactsheet.benchmark.subject.Subject;
import contactsheet.local.backend.Backend;
import contactsheet.local.backend.Requests;
import contactsheet.local.backend.Workload;
import contactsheet.local.lambda.ExecutionEnvironment;
import contactsheet.local.lambda.RuntimeApi.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The measurement of a subject in one round, in a process of its own.
enum Measurement {
  /// From the start of the process to the answer to its first event.
  COLDSTART(15, Duration.ZERO, false) {
    @Override
    Map<Metric, Double> measure(ExecutionEnvironment function, Workload work)
        throws IOException, InterruptedException {
      return first(function, work, 1);
    }
  },

  /// The same with a package whose files are not in memory, as on a machine that never ran it.
  EVICTED(15, Duration.ZERO, false) {
    @Override
    void prepare(Subject subject) throws IOException {
      PageCache.evict(subject.folder());
    }

    @Override
    Map<Metric, Double> measure(ExecutionEnvironment function, Workload work)
        throws IOException, InterruptedException {
      return first(function, work, 1);
    }
  },

  /// Events of one record, one after the other, once the function has seen some.
  WARM(7, Duration.ZERO, false) {
    @Override
    void warmUp(ExecutionEnvironment function, Workload work)
        throws IOException, InterruptedException {
      invoke(function, work, 1, 500);
    }

    @Override
    Map<Metric, Double> measure(ExecutionEnvironment function, Workload work)
        throws IOException, InterruptedException {
      var events = 1500;
      var cpu = CpuClock.millis(function.pid());
      var logged = function.logBytes();
      var millis = invoke(function, work, 1, events);
      return Map.of(
          Metric.CPU_MILLIS_EVENT,
          (CpuClock.millis(function.pid()) - cpu) / events,
          Metric.LOG_BYTES_EVENT,
          (double) (function.logBytes() - logged) / events,
          Metric.P50_MILLIS,
          Statistics.median(millis),
          Metric.P99_MILLIS,
          Statistics.percentile(millis, 99));
    }
  },

  /// One event of a hundred records, after others of the kind, where S3 and DynamoDB take 20 ms for
  /// each answer.
  BATCH(7, Duration.ofMillis(20), false) {
    @Override
    void warmUp(ExecutionEnvironment function, Workload work)
        throws IOException, InterruptedException {
      invoke(function, work, 1, 20);
      invoke(function, work, 100, 3);
    }

    @Override
    Map<Metric, Double> measure(ExecutionEnvironment function, Workload work)
        throws IOException, InterruptedException {
      var cpu = CpuClock.millis(function.pid());
      var millis = invoke(function, work, 100, 1).getFirst();
      return Map.of(
          Metric.BATCH_MILLIS,
          millis,
          Metric.BATCH_CPU_MILLIS,
          CpuClock.millis(function.pid()) - cpu);
    }
  },

  /// An event of a hundred records as the first one: every connection is opened at once, by code
  /// that is cold. A client that stops waiting and tries again is a result and not a fault of the
  /// measurement.
  FIRSTBATCH(7, Duration.ofMillis(20), true) {
    @Override
    Map<Metric, Double> measure(ExecutionEnvironment function, Workload work)
        throws IOException, InterruptedException {
      return first(function, work, 100);
    }
  };

  private final int rounds;
  private final Duration delay;
  private final boolean mayTryAgain;

  /// @param rounds the default number of rounds: as many as `all` has time for, in 40 minutes for
  ///     all measurements together
  /// @param delay the delay of each answer of S3 and DynamoDB
  /// @param mayTryAgain whether a function may send a request twice
  Measurement(int rounds, Duration delay, boolean mayTryAgain) {
    this.rounds = rounds;
    this.delay = delay;
    this.mayTryAgain = mayTryAgain;
  }

  /// How often each subject is measured where nothing else is asked for.
  int rounds() {
    return rounds;
  }

  /// Does what has to be done before the process starts; nothing for most.
  void prepare(Subject subject) throws IOException {}

  /// Runs the events before the measurement; none for a cold one.
  void warmUp(ExecutionEnvironment function, Workload work)
      throws IOException, InterruptedException {}

  abstract Map<Metric, Double> measure(ExecutionEnvironment function, Workload work)
      throws IOException, InterruptedException;

  /// Measures a subject once.
  ///
  /// @param suffix the suffix of the objects' keys, without the dot
  /// @throws IOException if the function fails, or did other work than it should, so that it cannot
  ///     be compared
  Map<Metric, Double> sample(Subject subject, Backend backend, Cores cores, String suffix)
      throws IOException, InterruptedException {
    backend.answerAfter(delay);
    prepare(subject);
    try (var function = subject.start(backend, cores)) {
      warmUp(function, new Workload("warm-up", "." + suffix));
      backend.takeRequests();
      var work = new Workload(subject.name(), "." + suffix);
      var samples = new EnumMap<Metric, Double>(measure(function, work));
      samples.put(Metric.PEAK_MEGABYTES, Memory.of(function.pid()).peakMegabytes());
      var requests = backend.takeRequests();
      check(subject, requests, work, mayTryAgain);
      samples.put(Metric.REQUESTS_OBJECT, (double) requests.size() / work.keys().size());
      samples.put(Metric.ROW_BYTES, requests.rowBytes());
      return samples;
    }
  }

  /// @param mayTryAgain whether the subject may have sent a request twice
  /// @throws IOException if it did other work than it should
  static void check(Subject subject, Requests requests, Workload work, boolean mayTryAgain)
      throws IOException {
    var problems = requests.problems(work.keys(), mayTryAgain);
    if (!problems.isEmpty()) {
      throw new IOException(
          subject.name() + " did not do its work:\n  " + String.join("\n  ", problems));
    }
  }

  private static Map<Metric, Double> first(
      ExecutionEnvironment function, Workload work, int records)
      throws IOException, InterruptedException {
    var answer = function.handle(work.event(records));
    var cpu = CpuClock.millis(function.pid());
    var memory = Memory.of(function.pid());
    return Map.of(
        Metric.COLD_MILLIS,
        function.millisTo(answer),
        Metric.COLD_CPU_MILLIS,
        cpu,
        Metric.MINOR_FAULTS,
        (double) memory.minorFaults(),
        Metric.MAJOR_FAULTS,
        (double) memory.majorFaults(),
        Metric.FILE_MEGABYTES,
        memory.fileMegabytes());
  }

  private static List<Double> invoke(
      ExecutionEnvironment function, Workload work, int records, int events)
      throws IOException, InterruptedException {
    var answers = new ArrayList<Answer>();
    for (var i = 0; i < events; i++) {
      answers.add(function.handle(work.event(records)));
    }
    return answers.stream().map(Answer::millis).toList();
  }
}
