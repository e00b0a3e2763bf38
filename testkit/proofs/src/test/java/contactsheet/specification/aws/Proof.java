package contactsheet.specification.aws;

import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.Flaw;
import contactsheet.specification.history.Linearization;
import contactsheet.specification.history.Round;
import contactsheet.specification.history.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.exception.SdkException;

/// Plays one history after the other, several of them beside each other, and holds each to the
/// specification.
final class Proof {
  private static final int BESIDE_EACH_OTHER = 4;
  private static final int HANDLERS = 6;
  private static final Duration LONGEST_STALL = Duration.ofMillis(40);

  private final World world;
  private final String bucket;
  private final long end;
  private final AtomicInteger requestsLeft;
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger accepted = new AtomicInteger();
  private final AtomicInteger handlers = new AtomicInteger();
  private final AtomicInteger requests = new AtomicInteger();
  private volatile boolean isOver;

  /// @param requests the most requests that are made
  /// @param time the time after which no history begins
  Proof(World world, String bucket, int requests, Duration time) {
    this.world = world;
    this.bucket = bucket;
    requestsLeft = new AtomicInteger(requests);
    end = System.nanoTime() + time.toNanos();
  }

  /// Plays until time or requests are used up.
  ///
  /// @throws RefusedException if a history is none of the specification
  /// @throws IllegalStateException if a request fails permanently
  void play() {
    try (var players = Executors.newFixedThreadPool(BESIDE_EACH_OTHER)) {
      var work = new ArrayList<CompletableFuture<Void>>();
      for (int i = 0; i < BESIDE_EACH_OTHER; i++) {
        work.add(
            CompletableFuture.runAsync(this::playOneByOne, players)
                .whenComplete((_, failed) -> isOver = isOver || failed != null));
      }
      work.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void playOneByOne() {
    try (var threads = Executors.newFixedThreadPool(HANDLERS)) {
      while (!isOver
          && System.nanoTime() < end
          && requestsLeft.addAndGet(-Round.MOST_REQUESTS) >= 0) {
        playOne(threads);
      }
    }
  }

  /// A change with an unknown result ends its history without a verdict. Its requests count as
  /// used, so that the proof ends.
  private void playOne(ExecutorService threads) {
    var object = ObjectLocation.of(bucket, "object-" + begun.incrementAndGet() + ".txt");
    var round = new Round(world, Flaw.NONE, object, new Random(), LONGEST_STALL);
    try {
      var refusal = Linearization.refusal(round.play(threads));
      if (!refusal.isEmpty()) {
        throw new RefusedException(object + ": " + refusal);
      }
    } catch (SdkException e) {
      System.err.println("The history of " + object + " is given up: " + e.getMessage());
      return;
    }
    accepted.incrementAndGet();
    handlers.addAndGet(round.handlers());
    requests.addAndGet(round.requests());
    requestsLeft.addAndGet(Round.MOST_REQUESTS - round.requests());
  }

  int accepted() {
    return accepted.get();
  }

  @Override
  public String toString() {
    return "%,d of %,d histories, with %,d handlers and %,d requests"
        .formatted(accepted.get(), begun.get(), handlers.get(), requests.get());
  }
}
