package contactsheet.bootstrap.cli.page;

import java.time.Duration;
import java.util.List;

/// The comparisons of bucket and table that are repeated for as long as the page is open.
final class OpenPage implements AutoCloseable {
  private static final Duration BETWEEN_NEWS = Duration.ofMillis(250);
  private static final Duration BETWEEN_NEWS_OF_TRUTH = Duration.ofMillis(500);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  /// Objects can come into a bucket without an event, when a user copies a file into the folder.
  private static final Duration BETWEEN_LISTINGS = Duration.ofSeconds(30);

  private final List<Beat> beats;

  OpenPage(Buckets buckets, Truth truth, Newsroom newsroom) {
    buckets.names().forEach(truth::lookAtTable);
    beats =
        List.of(
            new Beat("listing", BETWEEN_LISTINGS, () -> list(buckets, truth)),
            new Beat("truth", BETWEEN_LOOKS, () -> truth.lookAgain(buckets)),
            new Beat("news", BETWEEN_NEWS, newsroom::tellOfRowsAndPorts),
            new Beat("news of truth", BETWEEN_NEWS_OF_TRUTH, newsroom::tellOfTruth));
  }

  private static void list(Buckets buckets, Truth truth) {
    for (var bucket : buckets.names()) {
      truth.lookAtBucket(bucket, buckets.listing(bucket));
    }
  }

  @Override
  public void close() {
    beats.forEach(Beat::close);
  }
}
