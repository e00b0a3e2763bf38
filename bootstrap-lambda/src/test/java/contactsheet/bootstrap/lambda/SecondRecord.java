package contactsheet.bootstrap.lambda;

import static contactsheet.bootstrap.lambda.SecondReading.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Pattern.DOTALL;

import contactsheet.domain.ObjectLocation;
import java.net.URLDecoder;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The demand of one record of an event, by a second reading.
final class SecondRecord {
  private static final Pattern VERSION = Pattern.compile("2(\\..*)?", DOTALL);
  private static final Pattern BUS_VERSION = Pattern.compile("0(\\..*)?", DOTALL);
  private static final Pattern BUS_SCHEMA_VERSION = Pattern.compile("1(\\..*)?", DOTALL);
  private static final Pattern SEQUENCER = Pattern.compile("\\s*|[0-9A-Fa-f]{1,64}");
  private static final Pattern ARN = Pattern.compile("arn:aws[^:]*:s3:[^:]*:[^:]*:(?<name>.+)");

  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final char REPLACEMENT = '\uFFFD';

  private static final Pattern OBSERVED =
      Pattern.compile(
          "(s3:)?(Object(Created|Removed|Restore)|Lifecycle(Expiration|Transition))(:.*)?"
              + "|Object (Created|Deleted|Restore|Storage Class)( .*)?",
          DOTALL);
  private static final Pattern OF_NO_CONCERN =
      Pattern.compile(
          "(s3:)?(Object(Tagging|Acl|Annotation|Retention)|Replication|IntelligentTiering"
              + "|ReducedRedundancyLostObject)(:.*)?"
              + "|Object (Tags|ACL|Annotation|Access Tier)( .*)?",
          DOTALL);

  private SecondRecord() {}

  static Demand ofNotification(JsonNode record) {
    var s3 = record.path("s3");
    var key = decoded(text(s3.path("object"), "key"));
    return text(record, "eventSource").equals("aws:s3")
            && VERSION.matcher(text(record, "eventVersion")).matches()
        ? demand(text(record, "eventName"), s3, key)
        : new Demand.Unclear();
  }

  static Demand ofBusEvent(JsonNode event) {
    var detail = event.path("detail");
    return text(event, "source").equals("aws.s3")
            && BUS_VERSION.matcher(text(detail, "version")).matches()
            && matchesOrNone(BUS_SCHEMA_VERSION, detail.path("event-version"))
        ? demand(text(event, "detail-type"), detail, text(detail.path("object"), "key"))
        : new Demand.Unclear();
  }

  /// A task of a job: its key may be read in two ways.
  static Demand ofTask(JsonNode task) {
    var arn = ARN.matcher(text(task, "s3BucketArn"));
    var bucket = arn.matches() ? arn.group("name") : text(task, "s3Bucket");
    var key = text(task, "s3Key");
    return row(bucket, Stream.of(key, key.replace("+", "%2B")).map(SecondRecord::decoded));
  }

  private static Demand demand(String name, JsonNode about, String key) {
    if (!matchesOrNone(SEQUENCER, about.path("object").path("sequencer"))) {
      return new Demand.Unclear();
    }
    var row = row(text(about.path("bucket"), "name"), Stream.of(key));
    return OF_NO_CONCERN.matcher(name).matches() && row instanceof Demand.Row
        ? new Demand.Nothing()
        : OBSERVED.matcher(name).matches() ? row : new Demand.Unclear();
  }

  private static Demand row(String bucket, Stream<String> keys) {
    try {
      return new Demand.Row(
          keys.map(key -> ObjectLocation.of(bucket, key)).collect(Collectors.toSet()));
    } catch (IllegalArgumentException _) {
      return new Demand.Unclear();
    }
  }

  /// Uses the JDK's decoder, which is more lenient than the function: it accepts `%+1` as an
  /// escape, and replaces bytes that are not UTF-8.
  private static String decoded(String key) {
    var decoded = BROKEN_ESCAPE.matcher(key).find() ? "" : URLDecoder.decode(key, UTF_8);
    return decoded.indexOf(REPLACEMENT) < 0 || key.contains("%EF%BF%BD") ? decoded : "";
  }

  private static boolean matchesOrNone(Pattern pattern, JsonNode value) {
    return isNone(value) || pattern.matcher(value.stringValue("")).matches();
  }

  private static boolean isNone(JsonNode value) {
    return value.isNull() || value.isMissingNode();
  }
}
