package contactsheet.application.rounds;

import contactsheet.adapter.inmemory.InMemoryAuditReports;
import contactsheet.application.port.out.AuditReports;
import contactsheet.domain.AuditReport;
import contactsheet.domain.AuditReport.Line;
import contactsheet.domain.AuditRound;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// The reports of a history. A difference that a status counts has to be in one of them, because
/// nobody meets it again. In every fifth history some reports fail, of which nobody knows whether
/// they are kept. They draw from a series of their own, so that the other histories stay the same.
final class HistoryReports implements AuditReports {
  private final InMemoryAuditReports kept = new InMemoryAuditReports();
  private final RoundsHistory history;
  private final Random random;
  private final boolean fail;

  HistoryReports(RoundsHistory history, long seed) {
    this.history = history;
    random = new Random(seed);
    fail = seed % 5 == 0;
  }

  @Override
  public ReportResult keep(AuditReport report) {
    if (fail && !history.isCalm() && random.nextInt(4) == 0) {
      history.happenings().faults++;
      if (random.nextBoolean()) {
        kept.keep(report);
      }
      return new ReportResult.NotKept(Failure.retryable("a fault"));
    }
    return kept.keep(report);
  }

  /// What the status counts and no report tells.
  List<String> missingFor(AuditStatus status) {
    var wrong = new ArrayList<String>();
    for (var round : rounds(status)) {
      var lines =
          kept.all().stream()
              .filter(it -> it.roundBeganAt().equals(round.beganAt()))
              .flatMap(it -> it.lines().stream())
              .toList();
      for (var drift : Drift.values()) {
        var mended = Collections.frequency(kinds(lines, Line.Mended.class), drift);
        var left = Collections.frequency(kinds(lines, Line.Left.class), drift);
        var counted = round.counts();
        if (mended < counted.mended(drift) || left < counted.found(drift) - counted.mended(drift)) {
          wrong.add("reports lack some that are " + drift + " of " + counted);
        }
      }
      if (lines.stream().filter(Line.NotExamined.class::isInstance).count()
          < round.counts().failed()) {
        wrong.add("reports lack some that were not examined of " + round.counts());
      }
    }
    return wrong;
  }

  private static List<AuditRound> rounds(AuditStatus status) {
    var rounds = new ArrayList<AuditRound>();
    add(rounds, status.running());
    add(rounds, status.last());
    return rounds;
  }

  private static void add(List<AuditRound> rounds, @Nullable AuditRound round) {
    if (round != null) {
      rounds.add(round);
    }
  }

  private static List<Drift> kinds(List<Line> lines, Class<? extends Line> what) {
    var kinds = new ArrayList<Drift>();
    for (var line : lines) {
      switch (line) {
        case Line.Mended(_, var drift) when what == Line.Mended.class -> kinds.add(drift);
        case Line.Left(_, var drift) when what == Line.Left.class -> kinds.add(drift);
        case Line.Mended _, Line.Left _, Line.NotExamined _ -> {}
      }
    }
    return kinds;
  }
}
