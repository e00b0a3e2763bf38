package contactsheet.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/// AWS's prices in dollars, and the assumptions that cannot be measured without AWS.
///
/// @param asOf the date of these prices
public record Prices(
    String asOf,
    String region,
    Price lambdaGigabyteSecond,
    Price lambdaMillionRequests,
    Price s3MillionHeads,
    Price dynamoDbMillionWrites,
    Price dynamoDbGigabyteMonth,
    Price sqsMillionRequests,
    Price snsMillionPublishes,
    Price eventBridgeMillionEvents,
    Price logsGigabyte,
    Assumed assumed) {
  /// One price.
  ///
  /// @param source the page with the price, and the place on it
  public record Price(double dollars, String source) {}

  /// The time of a round trip within a region, and the share of invocations that are cold starts.
  public record Assumed(
      double s3Millis, double dynamoDbMillis, double coldStartsInAHundredInvocations) {}

  /// Reads them.
  public static Prices read(Path file) throws IOException {
    return new JsonMapper().readValue(Files.readString(file), Prices.class);
  }
}
