package contactsheet.bootstrap.cli.page;

import java.time.Duration;
import java.util.List;

/// What goes on for as long as the page is open.
final class OpenPage implements AutoCloseable {
  private static final Duration BETWEEN_NEWS = Duration.ofMillis(250);
  private static final Duration BETWEEN_NEWS_OF_TRUTH = Duration.ofMillis(500);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  /// For what comes into a bucket without an event, by hand for example.
  private static final Duration BETWEEN_LISTINGS = Duration.ofSeconds(30);

  private final LocalBuckets objects;
  private final Demonstrations demonstrations;
  private final List<Beat> beats;

  OpenPage(
      Surroundings surroundings,
      LocalBuckets objects,
      Truth truth,
      Newsroom newsroom,
      Demonstrations demonstrations) {
    this.objects = objects;
    this.demonstrations = demonstrations;
    surroundings.buckets().get().forEach(truth::lookAtTable);
    beats =
        List.of(
            new Beat("listing", BETWEEN_LISTINGS, () -> list(surroundings, truth)),
            new Beat("truth", BETWEEN_LOOKS, () -> truth.lookAgain(objects)),
            new Beat("news", BETWEEN_NEWS, newsroom::tellOfRowsAndPorts),
            new Beat("news of truth", BETWEEN_NEWS_OF_TRUTH, newsroom::tellOfTruth));
  }

  private static void list(Surroundings surroundings, Truth truth) {
    for (var bucket : surroundings.buckets().get()) {
      truth.lookAtBucket(bucket, surroundings.listing().apply(bucket));
    }
  }

  Demonstrations demonstrations() {
    return demonstrations;
  }

  @Override
  public void close() {
    demonstrations.close();
    beats.forEach(Beat::close);
    objects.close();
  }
}
