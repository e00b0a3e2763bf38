package contactsheet.benchmark.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.benchmark.result.Machine;
import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Results;
import contactsheet.benchmark.result.Results.Measured;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final Machine MACHINE =
      new Machine(LocalDate.of(2026, 11, 30), "processor", 2, "system", "java", "boto3", "node", 0);

  @Test
  void a_figure_has_its_ratio_to_the_first_subject_and_to_the_floor() {
    assertEquals(
        """
        | in ms | cold start |
        | --- | ---: |
        | python | 400 (1.00×; 8.00×) |
        | lean | 100 (0.250×; 2.00×) |
        | floor | 50.0 (0.125×; 1.00×) |
        """,
        table(subject("python", 400), subject("lean", 100), subject("floor", 50)));
  }

  @Test
  void without_the_floor_nothing_is_compared_with_it() {
    assertEquals(
        """
        | in ms | cold start |
        | --- | ---: |
        | python | 400 (1.00×) |
        | lean | 100 (0.250×) |
        """,
        table(subject("python", 400), subject("lean", 100)));
  }

  private static String table(Measured... subjects) {
    var results = new Results(MACHINE, "coldstart", "all", "bin", 0, 1, List.of(subjects));
    return new Summary(List.of(new Summary.Column("cold start", results, Metric.COLD_MILLIS)))
        .markdown();
  }

  private static Measured subject(String name, double millis) {
    return new Measured(name, name, 0, 0, Map.of(Metric.COLD_MILLIS, List.of(millis)));
  }
}
