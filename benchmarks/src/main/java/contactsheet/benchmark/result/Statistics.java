package contactsheet.benchmark.result;

import java.util.List;
import java.util.stream.IntStream;

/// The few figures that samples are reduced to.
public final class Statistics {
  private Statistics() {}

  /// The middle one; of an even number the mean of the two in the middle.
  public static double median(List<Double> samples) {
    var sorted = samples.stream().sorted().toList();
    var upper = sorted.size() / 2;
    return sorted.isEmpty()
        ? Double.NaN
        : (sorted.get((sorted.size() - 1) / 2) + sorted.get(upper)) / 2;
  }

  /// The smallest sample that `percent` of all samples do not exceed.
  public static double percentile(List<Double> samples, double percent) {
    var rank = (int) Math.ceil(percent / 100 * samples.size());
    return samples.stream().sorted().toList().get(Math.max(0, rank - 1));
  }

  /// Returns the median of the ratios of samples from the same round. A disturbance of the machine
  /// affects both, so the ratio varies less than the samples.
  public static double medianRatio(List<Double> samples, List<Double> baseline) {
    var rounds = Math.min(samples.size(), baseline.size());
    return median(
        IntStream.range(0, rounds)
            .mapToObj(round -> samples.get(round) / baseline.get(round))
            .toList());
  }
}
