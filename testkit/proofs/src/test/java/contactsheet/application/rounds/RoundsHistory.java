package contactsheet.application.rounds;

import contactsheet.adapter.inmemory.InMemoryAuditStatusStore;
import contactsheet.adapter.inmemory.InMemoryObjectStore;
import contactsheet.application.OneScan;
import contactsheet.application.RecordObjectChangesService;
import contactsheet.application.port.in.RunAuditRounds;
import contactsheet.application.port.in.RunAuditRounds.AuditStep;
import contactsheet.application.port.out.AuditStatusStore.FoundStatus;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import contactsheet.model.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One history, which its seed decides: a bucket changes, its events come or get lost, and steps of
/// rounds go on between them. At its end nothing happens any more but steps. In every seventh
/// history, rounds are spread over three ranges.
final class RoundsHistory {
  private static final BucketName BUCKET = new BucketName("photos");
  private static final List<ObjectLocation> OBJECTS =
      Stream.of("a", "b", "c", "d", "e", "f")
          .map(key -> ObjectLocation.of(BUCKET.value(), key))
          .toList();
  private static final AuditPlan PLAN = new AuditPlan(BUCKET, "", Duration.ofHours(1), null);

  /// One whose rounds go through three ranges at once.
  private static final AuditPlan SPREAD =
      new AuditPlan(
          BUCKET, "", PLAN.every(), null, List.of(OBJECTS.get(1).key(), OBJECTS.get(3).key()));
  private static final Duration STEP = Duration.ofMinutes(5);
  private static final List<Duration> TIMES =
      List.of(
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofSeconds(20),
          Duration.ofSeconds(20),
          Duration.ofMinutes(1),
          Duration.ofMinutes(6));
  private static final int MOST_STEPS = 100;
  private static final int MOST_AT_ONCE = 3;

  private final Random random;
  private final AuditPlan plan;
  private final SettableClock clock = new SettableClock();
  private final InMemoryObjectStore s3 = new InMemoryObjectStore(clock);
  private final InMemoryAuditStatusStore statuses = new InMemoryAuditStatusStore();
  private final TrackedTable table;
  private final Truth truth;
  private final RecordObjectChangesService events;
  private final HistoryReports reports;
  private final RunAuditRounds rounds;
  private final List<ObjectChange> untold = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private final Happenings happenings = new Happenings();

  /// When the steps began that have not ended; the one that was called last is the last.
  private final Deque<Instant> atWork = new ArrayDeque<>();

  private int contents;
  private boolean calm;

  RoundsHistory(long seed, Bug bug) {
    random = new Random(seed);
    plan = seed % 7 == 0 ? SPREAD : PLAN;
    reports = new HistoryReports(this, seed);
    table = new TrackedTable(clock, random);
    truth = new Truth(OBJECTS, this::object, table);
    events = new RecordObjectChangesService(s3, table, clock, 1);
    s3.createBucket(BUCKET);
    var ports = new UncertainPorts(this, s3, table, statuses);
    rounds =
        OneScan.rounds(
            bug.in(OneScan.on(ports::list, ports::observe, ports.table(), clock)),
            bug.in(ports.statuses()),
            reports,
            clock,
            1 + random.nextInt(3));
  }

  /// Plays it.
  ///
  /// @return what was wrong
  List<String> play() {
    var patience = 5 + random.nextInt(40);
    for (int i = 0; i < patience && wrong.isEmpty(); i++) {
      switch (random.nextInt(8)) {
        case 0, 1 -> change();
        case 2 -> tell();
        case 3 -> clock.advance(Duration.ofMinutes(random.nextInt(50)));
        default -> step();
      }
    }
    settle();
    return wrong;
  }

  Happenings happenings() {
    return happenings;
  }

  Random random() {
    return random;
  }

  boolean isCalm() {
    return calm;
  }

  /// What may happen between any two calls of a step.
  void meanwhile() {
    if (calm) {
      return;
    }
    switch (random.nextInt(20)) {
      case 0, 1 -> change();
      case 2 -> tell();
      case 3, 4 -> clock.advance(TIMES.get(random.nextInt(TIMES.size())));
      case 5 -> step();
      case 6 -> {
        happenings.kills++;
        throw new Killed();
      }
      default -> {}
    }
  }

  /// Looks at a status that was stored.
  void stored(@Nullable AuditStatus before, AuditStatus status) {
    wrong.addAll(truth.wrongIn(before, status, atWork.getLast()));
    wrong.addAll(reports.missingFor(status));
    happenings.rounds += status.running() == null && status.last() != null ? 1 : 0;
  }

  private void step() {
    if (atWork.size() == MOST_AT_ONCE) {
      return;
    }
    atWork.addLast(clock.instant());
    var end = clock.instant().plus(STEP);
    try {
      var step = rounds.step(plan, new Deadline(end, end));
      happenings.overtaken += step instanceof AuditStep.Worked it && it.stoppedBy() != null ? 1 : 0;
    } catch (Killed _) {
      // The next step goes on.
    } finally {
      atWork.removeLast();
    }
  }

  private void change() {
    var location = OBJECTS.get(random.nextInt(OBJECTS.size()));
    if (random.nextInt(10) == 0) {
      table.damage(location);
      return;
    }
    truth.changes(location, clock.instant());
    var content = ("content " + contents++).getBytes(StandardCharsets.UTF_8);
    var change = random.nextInt(3) == 0 ? s3.delete(location) : s3.put(location, content);
    if (random.nextInt(3) > 0) {
      untold.add(change);
    } else {
      happenings.losses++;
    }
  }

  private void tell() {
    if (!untold.isEmpty()) {
      var change = untold.remove(random.nextInt(untold.size()));
      var end = clock.instant().plus(Duration.ofHours(1));
      events.record(new ChangeBatch(List.of(change)), new Deadline(end, end));
    }
  }

  /// The events that are still on their way are lost. The next round makes up for them.
  private void settle() {
    calm = true;
    clock.advance(Duration.ofHours(2));
    var began = clock.instant();
    for (int i = 0; i < MOST_STEPS; i++) {
      step();
      if (statuses.find(BUCKET) instanceof FoundStatus.Stored(var status)
          && status.last() != null
          && !status.last().beganAt().isBefore(began)) {
        wrong.addAll(truth.differences());
        return;
      }
      clock.advance(plan.every());
    }
    wrong.add("the last round does not end");
  }

  private Observation object(ObjectLocation location) {
    return switch (s3.observe(location)) {
      case ObservationResult.Observed(var seen) -> seen;
      case ObservationResult.NotObserved(var failure) ->
          throw new IllegalStateException(failure.reason());
    };
  }
}
