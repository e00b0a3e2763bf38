package contactsheet.benchmark.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  @Test
  void the_median_is_the_middle_one() {
    assertEquals(2.0, Statistics.median(List.of(9.0, 1.0, 2.0)));
    assertEquals(2.5, Statistics.median(List.of(9.0, 1.0, 2.0, 3.0)));
    assertTrue(Double.isNaN(Statistics.median(List.of())));
  }

  @Test
  void one_in_a_hundred_is_slower_than_the_99th_percentile() {
    var samples = IntStream.rangeClosed(1, 1000).mapToObj(Double::valueOf).toList();
    assertEquals(990.0, Statistics.percentile(samples, 99));
    assertEquals(7.0, Statistics.percentile(List.of(7.0), 99));
  }

  @Test
  void ratios_are_taken_within_a_round() {
    // In the second round the machine was busy, for both: the ratio is still a half.
    var samples = List.of(1.0, 50.0, 1.1);
    var baseline = List.of(2.0, 100.0, 2.2);
    assertEquals(0.5, Statistics.medianRatio(samples, baseline));
  }
}
