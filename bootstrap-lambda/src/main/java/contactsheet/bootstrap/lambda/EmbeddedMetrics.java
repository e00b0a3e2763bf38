package contactsheet.bootstrap.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The metrics of an invocation as a line of the log, out of which CloudWatch takes them
/// [CloudWatch User Guide, Specification: Embedded metric format]. One dimension, the function:
/// each further one would multiply what the metrics cost.
final class EmbeddedMetrics {
  private static final String NAMESPACE = "Contactsheet";
  private static final String FUNCTION = "FunctionName";

  /// A metric takes no more values than these in one line.
  private static final int MOST_VALUES = 100;

  private EmbeddedMetrics() {}

  /// The line.
  ///
  /// @param counts the counts by the names of their metrics, in the order in which they are written
  /// @param measure the name of a metric in seconds
  /// @param seconds the values of that metric in seconds, the shortest first; none if nothing was
  ///     measured
  static byte[] line(
      Context context,
      Instant now,
      SequencedMap<String, Long> counts,
      String measure,
      List<Double> seconds) {
    return JsonLine.of(
        out -> {
          out.name("_aws").beginObject();
          out.name("Timestamp").value(now.toEpochMilli());
          out.name("CloudWatchMetrics").beginArray();
          writeDirective(out, counts.sequencedKeySet(), seconds.isEmpty() ? null : measure);
          out.endArray();
          out.endObject();
          out.name(FUNCTION).value(context.getFunctionName());
          for (var count : counts.entrySet()) {
            out.name(count.getKey()).value(count.getValue());
          }
          if (!seconds.isEmpty()) {
            writeValues(out, measure, seconds);
          }
        });
  }

  private static void writeDirective(
      JsonWriter out, SequencedSet<String> counts, @Nullable String measure) throws IOException {
    out.beginObject();
    out.name("Namespace").value(NAMESPACE);
    out.name("Dimensions").beginArray();
    out.beginArray();
    out.value(FUNCTION);
    out.endArray();
    out.endArray();
    out.name("Metrics").beginArray();
    for (var name : counts) {
      writeMetric(out, name, "Count");
    }
    if (measure != null) {
      writeMetric(out, measure, "Seconds");
    }
    out.endArray();
    out.endObject();
  }

  private static void writeMetric(JsonWriter out, String name, String unit) throws IOException {
    out.beginObject();
    out.name("Name").value(name);
    out.name("Unit").value(unit);
    out.endObject();
  }

  private static void writeValues(JsonWriter out, String measure, List<Double> seconds)
      throws IOException {
    out.name(measure).beginArray();
    for (var each : spread(seconds)) {
      out.value(each);
    }
    out.endArray();
  }

  /// Returns at most as many values as a line may have, at equal steps from the least to the
  /// greatest. So the percentiles stay the same, and the greatest value is included.
  private static List<Double> spread(List<Double> sorted) {
    if (sorted.size() <= MOST_VALUES) {
      return sorted;
    }
    return IntStream.range(0, MOST_VALUES)
        .mapToObj(i -> sorted.get(i * (sorted.size() - 1) / (MOST_VALUES - 1)))
        .toList();
  }
}
