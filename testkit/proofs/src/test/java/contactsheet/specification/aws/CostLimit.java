package contactsheet.specification.aws;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The highest possible cost of a number of requests, by the prices of the performance figures.
record CostLimit(int requests, double millionRequests, String asOf, String source) {
  private static final Path PRICES = Path.of("benchmarks/prices.json");

  /// Each request counts as an upload, which is the dearest that is made.
  ///
  /// @param root the root folder of the repository
  static CostLimit of(int requests, Path root) throws IOException {
    var prices = JsonParser.parseString(Files.readString(root.resolve(PRICES))).getAsJsonObject();
    var upload = prices.getAsJsonObject("s3MillionPuts");
    return new CostLimit(
        requests,
        upload.get("dollars").getAsDouble(),
        prices.get("asOf").getAsString(),
        upload.get("source").getAsString());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "At most %,d requests, which cost at most $%.2f: each counts as the dearest of them, an"
            + " upload for $%.2f a million (%s, %s).",
        requests,
        requests * millionRequests / 1e6,
        millionRequests,
        source,
        asOf);
  }
}
