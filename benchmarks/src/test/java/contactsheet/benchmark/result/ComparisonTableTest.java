package contactsheet.benchmark.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.benchmark.result.Results.Measured;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTableTest {
  private static final Machine MACHINE =
      new Machine(LocalDate.of(2026, 11, 30), "processor", 2, "system", "java", "boto3", "node", 0);

  @Test
  void times_are_compared_with_the_first_subject_and_with_the_floor() {
    assertEquals(
        """
        | subject | p50, ms | peak memory, MB | row, B |
        | --- | ---: | ---: | ---: |
        | python | 4.00 (1.00×; 8.00×) | 60.0 (1.00×) | 99.0 |
        | lean | 1.00 (0.250×; 2.00×) | 30.0 (0.500×) | 300 |
        | floor | 0.500 (0.125×; 1.00×) | 15.0 (0.250×) | 99.0 |
        """,
        table(
            subject("python", 4, 60, 99),
            subject("lean", 1, 30, 300),
            subject("floor", 0.5, 15, 99)));
  }

  @Test
  void without_the_floor_nothing_is_compared_with_it() {
    assertEquals(
        """
        | subject | p50, ms | peak memory, MB | row, B |
        | --- | ---: | ---: | ---: |
        | python | 4.00 (1.00×) | 60.0 (1.00×) | 99.0 |
        """,
        table(subject("python", 4, 60, 99)));
  }

  private static String table(Measured... subjects) {
    return ComparisonTable.of(new Results(MACHINE, "warm", "all", "bin", 0, 1, List.of(subjects)))
        .markdown();
  }

  private static Measured subject(String name, double millis, double megabytes, double row) {
    return new Measured(
        name,
        name,
        0,
        0,
        Map.of(
            Metric.P50_MILLIS,
            List.of(millis),
            Metric.PEAK_MEGABYTES,
            List.of(megabytes),
            Metric.ROW_BYTES,
            List.of(row)));
  }
}
