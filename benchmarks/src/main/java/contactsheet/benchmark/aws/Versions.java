package contactsheet.benchmark.aws;

import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.result.Statistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;

/// Versions of functions: a process never runs two of them, so the first event of each is cold.
final class Versions {
  /// The one object.
  static final String KEY = "photo.bin";

  static final int OBJECT_BYTES = 100_000;

  private final AwsCommand aws;
  private final Path folder;
  private final String bucket;
  private final String table;
  private long events;

  /// @param folder the folder for the events and the answers
  Versions(AwsCommand aws, Path folder, String bucket, String table) {
    this.aws = aws;
    this.folder = folder;
    this.bucket = bucket;
    this.table = table;
  }

  /// Starts a new version, and sends it more events.
  ///
  /// @param round a number that differs from those before, since Lambda publishes only changes
  Map<Metric, Double> sample(String function, int round, int events) throws IOException {
    var version = publish(function, round);
    var cold = invoke(function, version);
    var init = cold.initMillis();
    if (init.isEmpty()) {
      throw new IOException(function + " did not start: " + cold.line());
    }
    var samples = new EnumMap<Metric, Double>(Metric.class);
    samples.put(Metric.INIT_MILLIS, init.getAsDouble());
    samples.put(Metric.FIRST_MILLIS, cold.millis());
    var millis = new ArrayList<Double>();
    var billed = 0.0;
    var last = cold;
    for (var event = 0; event < events; event++) {
      last = invoke(function, version);
      millis.add(last.millis());
      billed += last.billedMillis();
    }
    samples.put(Metric.BILLED_MILLIS_EVENT, billed / events);
    samples.put(Metric.P50_MILLIS, Statistics.median(millis));
    samples.put(Metric.PEAK_MEGABYTES, last.megabytes());
    return samples;
  }

  /// Publishes a version that no process runs yet.
  private String publish(String function, int number) throws IOException {
    aws.call(
        "lambda update-function-configuration --function-name %s --environment %s",
        function, environment(table, number));
    aws.call("lambda wait function-updated-v2 --function-name %s", function);
    var version =
        aws.call(
            "lambda publish-version --function-name %s --query Version --output text", function);
    aws.call(
        "lambda wait published-version-active --function-name %s --qualifier %s",
        function, version);
    return version;
  }

  private Report invoke(String function, String version) throws IOException {
    var event = Files.writeString(folder.resolve("event.json"), event());
    var answer = folder.resolve("answer.json");
    var told =
        aws.call(
            "lambda invoke --function-name %s --qualifier %s --payload fileb://%s --log-type Tail"
                + " --query [FunctionError,LogResult] --output text %s",
            function, version, event.toString(), answer.toString());
    var parts = told.split("\\s+", -1);
    if (!parts[0].equals("None")) {
      throw new IOException(function + " failed: " + Files.readString(answer));
    }
    return Report.ofTail(parts[parts.length - 1]);
  }

  /// The variables of a function.
  ///
  /// @param start the number of the version
  static String environment(String table, int start) {
    return "Variables={TABLE_NAME=%s,START=%d}".formatted(table, start);
  }

  private String event() {
    return """
    {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","eventName":"ObjectCreated:Put",\
    "eventTime":"2026-11-01T09:30:00.123Z","s3":{"s3SchemaVersion":"1.0",\
    "bucket":{"name":"%s","arn":"arn:aws:s3:::%s"},\
    "object":{"key":"%s","size":%d,"sequencer":"%016X"}}}]}
    """
        .formatted(bucket, bucket, KEY, OBJECT_BYTES, ++events);
  }
}
