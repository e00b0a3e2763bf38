package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The table of what a round of audits takes, in `docs/operations.md`, against the prices and the
/// assumptions that stand beside it.
final class RoundCostsTest {
  private static final Path REPOSITORY = Path.of("../..");
  private static final long KEYS_OF_A_PAGE = 1_000;

  /// Rows of 1 KB, of which a unit reads 8 KB where a reader does not ask for the newest state.
  private static final long ROWS_OF_A_READ_UNIT = 8;

  /// What the shards of the index read ahead.
  private static final double SPARE = 1.1;

  private static final long WRITE_UNITS_OF_A_PAGE = 2;
  private static final double SECONDS_OF_A_PAGE = 0.5;
  private static final double GIGABYTES = 0.5;
  private static final double SHARE_AT_WORK = 15.0 / 20;

  private final String page = Files.readString(REPOSITORY.resolve("docs/operations.md"));
  private final JsonNode prices =
      JsonMapper.shared().readTree(Files.readString(REPOSITORY.resolve("benchmarks/prices.json")));

  RoundCostsTest() throws IOException {}

  @ParameterizedTest
  @ValueSource(longs = {1_000_000, 10_000_000, 100_000_000, 1_000_000_000})
  void what_a_round_takes_is_what_the_prices_say(long objects) {
    var line = String.format(Locale.ROOT, "\n| %,d |", objects);
    var begin = page.indexOf(line) + 1;
    assertEquals(row(objects), page.substring(begin, page.indexOf('\n', begin)));
  }

  @Test
  void the_prices_are_of_the_month_that_the_page_names() {
    assertEquals("2026-11", prices.get("asOf").asString());
    assertEquals(1, page.split("of November 2026 in us-east-1", -1).length - 1);
  }

  private String row(long objects) {
    var pages = objects / KEYS_OF_A_PAGE;
    var reads = Math.round(objects * SPARE / ROWS_OF_A_READ_UNIT);
    var writes = pages * WRITE_UNITS_OF_A_PAGE;
    var seconds = pages * SECONDS_OF_A_PAGE;
    var dollars =
        pages * price("s3MillionPuts") / 1e6
            + reads * price("dynamoDbMillionReads") / 1e6
            + writes * price("dynamoDbMillionWrites") / 1e6
            + seconds * GIGABYTES * price("lambdaArmGigabyteSecond");
    var hours = seconds / SHARE_AT_WORK / 3600;
    return String.format(
        Locale.ROOT,
        "| %,d | %,d | %,d | %,d | %.2f | %.1f h |",
        objects,
        pages,
        reads,
        writes,
        dollars,
        hours);
  }

  private double price(String name) {
    return prices.get(name).get("dollars").asDouble();
  }
}
