package contactsheet.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/// What AWS asks for, in dollars, and what has to be assumed because it cannot be measured without
/// AWS.
///
/// @param asOf when these prices held
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
  /// @param source the page that says so, and where on it
  public record Price(double dollars, String source) {}

  /// What a round trip within a region takes, and how often an invocation is a cold start.
  public record Assumed(
      double s3Millis, double dynamoDbMillis, double coldStartsInAHundredInvocations) {}

  /// Reads them.
  public static Prices read(Path file) throws IOException {
    return new JsonMapper().readValue(Files.readString(file), Prices.class);
  }
}
