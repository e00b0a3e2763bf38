package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reconciles page by page, and repeats retryable failures. Each repetition waits longer, and
/// nothing new is begun meanwhile, so a run slows down when S3 or DynamoDB is busy.
final class PersistentReconciling {
  /// Each pause is twice as long as the one before, from one second on: about a minute together.
  static final int MAX_TRIES = 7;

  /// The time limit for each try of a page. It is much shorter than the hour for which a reconciled
  /// row is held, as the domain requires of every handler.
  private static final Duration TIME = Duration.ofMinutes(10);

  private static final Duration MARGIN = Duration.ofSeconds(30);

  private final ReconcileBucket reconcile;
  private final Mode mode;
  private final InstantSource clock;
  private final Duration firstPause;
  private final Pauses pauses;

  PersistentReconciling(
      ReconcileBucket reconcile,
      Mode mode,
      InstantSource clock,
      Duration firstPause,
      Pauses pauses) {
    this.reconcile = reconcile;
    this.mode = mode;
    this.clock = clock;
    this.firstPause = firstPause;
    this.pauses = pauses;
  }

  /// One page.
  ///
  /// @param scan the call that reconciles a page
  /// @throws CommandFailedException if the bucket or the table cannot be listed
  Scan.ScannedPage page(Function<Deadline, Scan> scan) {
    var pause = firstPause;
    pauses.begin();
    for (int tries = 1; ; tries++) {
      switch (pauses.watched(() -> scan.apply(deadline()))) {
        case Scan.ScannedPage(int examined, var findings, var next) -> {
          return new Scan.ScannedPage(examined, tellable(persist(findings)), next);
        }
        case Scan.Unavailable(var failure) -> {
          if (tries == MAX_TRIES || !canPass(failure) || !pauses.pause(pause, failure.reason())) {
            throw new CommandFailedException(failure.reason());
          }
          pause = pause.multipliedBy(2);
        }
      }
    }
  }

  /// These objects; one finding for each, in their order.
  List<Finding> objects(List<ObjectLocation> objects) {
    pauses.begin();
    return persist(look(objects));
  }

  private List<Finding> look(List<ObjectLocation> objects) {
    return pauses.watched(() -> reconcile.reconcile(objects, mode, deadline()));
  }

  private List<Finding> persist(List<Finding> findings) {
    var latest = findings;
    var pause = firstPause;
    for (int tries = 1; tries < MAX_TRIES; tries++) {
      var why = whatCanPass(latest);
      if (why == null || !pauses.pause(pause, why.reason())) {
        return latest;
      }
      latest = tryAgain(latest);
      pause = pause.multipliedBy(2);
    }
    return latest;
  }

  private List<Finding> tryAgain(List<Finding> findings) {
    var failed =
        findings.stream().filter(PersistentReconciling::canBeMended).map(Finding::location);
    var again = look(failed.toList()).iterator();
    var latest = new ArrayList<Finding>(findings.size());
    for (var finding : findings) {
      latest.add(canBeMended(finding) ? again.next() : finding);
    }
    return latest;
  }

  /// The findings that are reported.
  static List<Finding> tellable(List<Finding> findings) {
    return findings.stream().filter(it -> !(it.result() instanceof RowState.Agreed)).toList();
  }

  /// The first of the failures that may be gone at another try.
  private static @Nullable Failure whatCanPass(List<Finding> findings) {
    for (var finding : findings) {
      if (finding.result() instanceof RowState.Failed(var failure) && canPass(failure)) {
        return failure;
      }
    }
    return null;
  }

  private static boolean canBeMended(Finding finding) {
    return finding.result() instanceof RowState.Failed(var failure) && canPass(failure);
  }

  private static boolean canPass(Failure failure) {
    return failure.kind() == Failure.Kind.RETRYABLE;
  }

  private Deadline deadline() {
    return Deadline.within(clock.instant(), TIME, MARGIN);
  }
}
