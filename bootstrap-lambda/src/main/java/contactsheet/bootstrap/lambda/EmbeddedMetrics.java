package contactsheet.bootstrap.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;

/// The metrics of an invocation as a line of the log, out of which CloudWatch takes them
/// [CloudWatch User Guide, Specification: Embedded metric format]. One dimension, the function:
/// each further one would multiply what the metrics cost.
final class EmbeddedMetrics {
  private static final String NAMESPACE = "Contactsheet";
  private static final String FUNCTION = "FunctionName";
  private static final String LAG = "LagSeconds";

  /// A metric takes no more values than these in one line.
  private static final int MOST_VALUES = 100;

  private EmbeddedMetrics() {}

  /// The line.
  ///
  /// @param counts by the names of their metrics, in the order in which they are told
  /// @param lagSeconds none if nothing was measured; the shortest first
  static byte[] line(
      Context context, Instant now, SequencedMap<String, Long> counts, List<Double> lagSeconds) {
    return JsonLine.of(
        out -> {
          out.writeObjectPropertyStart("_aws");
          out.writeNumberProperty("Timestamp", now.toEpochMilli());
          out.writeArrayPropertyStart("CloudWatchMetrics");
          writeDirective(out, counts.sequencedKeySet(), !lagSeconds.isEmpty());
          out.writeEndArray();
          out.writeEndObject();
          out.writeStringProperty(FUNCTION, context.getFunctionName());
          out.writeStringProperty("AWSRequestId", context.getAwsRequestId());
          counts.forEach(out::writeNumberProperty);
          writeLag(out, lagSeconds);
        });
  }

  private static void writeDirective(
      JsonGenerator out, SequencedSet<String> counts, boolean hasLag) {
    out.writeStartObject();
    out.writeStringProperty("Namespace", NAMESPACE);
    out.writeArrayPropertyStart("Dimensions");
    out.writeStartArray();
    out.writeString(FUNCTION);
    out.writeEndArray();
    out.writeEndArray();
    out.writeArrayPropertyStart("Metrics");
    counts.forEach(name -> writeMetric(out, name, "Count"));
    if (hasLag) {
      writeMetric(out, LAG, "Seconds");
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void writeMetric(JsonGenerator out, String name, String unit) {
    out.writeStartObject();
    out.writeStringProperty("Name", name);
    out.writeStringProperty("Unit", unit);
    out.writeEndObject();
  }

  private static void writeLag(JsonGenerator out, List<Double> seconds) {
    if (!seconds.isEmpty()) {
      out.writeArrayPropertyStart(LAG);
      spread(seconds).forEach(out::writeNumber);
      out.writeEndArray();
    }
  }

  /// As many of the values as a line takes, at equal steps from the least to the greatest: so the
  /// percentiles stay what they are, and the worst is among them.
  private static List<Double> spread(List<Double> sorted) {
    if (sorted.size() <= MOST_VALUES) {
      return sorted;
    }
    return IntStream.range(0, MOST_VALUES)
        .mapToObj(i -> sorted.get(i * (sorted.size() - 1) / (MOST_VALUES - 1)))
        .toList();
  }
}
