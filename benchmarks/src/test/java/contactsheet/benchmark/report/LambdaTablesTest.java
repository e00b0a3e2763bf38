package contactsheet.benchmark.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.benchmark.report.Prices.Assumed;
import contactsheet.benchmark.report.Prices.Price;
import contactsheet.benchmark.result.Machine;
import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Results;
import contactsheet.benchmark.result.Results.Measured;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Compares with sums that were done by hand, at prices that make them easy: a gigabyte for a
/// second costs a thousandth of a dollar, a million requests cost one.
class LambdaTablesTest {
  private static final Machine MACHINE =
      new Machine(LocalDate.of(2026, 11, 30), "processor", 2, "system", "java", "boto3", "node", 0);

  private static final Prices PRICES =
      new Prices(
          "",
          "",
          price(0.001),
          price(1),
          price(0),
          price(0),
          price(0),
          price(0),
          price(0),
          price(0),
          price(0),
          new Assumed(15, 5, 1));

  private static final LambdaTables TABLES =
      new LambdaTables(
          List.of(
              shape(512, subject("python", 100, 200, 10, 60), subject("lean", 50, 100, 5, 200)),
              shape(128, subject("python", 100, 800, 40, 60), subject("lean", 50, 400, 20, 200))),
          PRICES);

  @Test
  void the_memory_grows_to_the_right_and_what_does_not_fit_is_left_out() {
    assertEquals(
        """
        | subject | init, ms | 128 MB | 512 MB |
        | --- | ---: | ---: | ---: |
        | python | 100 (1.00×) | 800 (1.00×) | 200 (1.00×) |
        | lean | 50.0 (0.500×) | – | 100 (0.500×) |
        """,
        TABLES.times().markdown());
  }

  /// Python with 512 MB: 0.99 × 10 ms + 0.01 × 300 ms = 12.9 ms of half a gigabyte, a million
  /// times: 6,450 GB seconds, and the requests. The lean one: 0.99 × 5 + 0.01 × 150 = 6.45.
  @Test
  void a_million_events_cost_their_milliseconds_and_their_requests() {
    assertEquals(
        """
        | dollars per million | 128 MB | 512 MB |
        | --- | ---: | ---: |
        | python | 7.08 | 7.45 |
        | lean | – | 4.23 |
        """,
        TABLES.dollars().markdown());
  }

  private static Results shape(int megabytes, Measured... subjects) {
    var label = Results.lambdaLabel(megabytes);
    return new Results(MACHINE, "lambda", label, "bin", 0, 1, List.of(subjects));
  }

  private static Measured subject(
      String name, double init, double first, double later, double megabytes) {
    return new Measured(
        name,
        name,
        0,
        0,
        Map.of(
            Metric.INIT_MILLIS,
            List.of(init),
            Metric.FIRST_MILLIS,
            List.of(first),
            Metric.BILLED_MILLIS_EVENT,
            List.of(later),
            Metric.PEAK_MEGABYTES,
            List.of(megabytes)));
  }

  private static Price price(double dollars) {
    return new Price(dollars, "");
  }
}
