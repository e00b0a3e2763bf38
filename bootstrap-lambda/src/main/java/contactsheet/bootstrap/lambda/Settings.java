package contactsheet.bootstrap.lambda;

import contactsheet.adapter.events.OtherServer;
import contactsheet.domain.ObjectSelection;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The deployer's settings, read from the environment. Each has a default.
///
/// @param tableName `TABLE_NAME`, the table of the rows
/// @param listingIndex `LISTING_INDEX`, the table's index by which buckets are listed; with one,
///     every row has its shard
/// @param timeIndex `TIME_INDEX`, the name of the table's indexes by which buckets are listed by
///     time; with it, every row has its place in them
/// @param listingShards `LISTING_SHARDS`, the number of partitions of each index over which a
///     bucket is spread
/// @param tombstoneLifetime `TOMBSTONE_TTL`, the time after which DynamoDB may delete a tombstone;
///     an hour or more, which is longer than any handler lives
/// @param maxConcurrency `MAX_CONCURRENCY`, the number of objects that an invocation handles at
///     once
/// @param deadlineMargin `DEADLINE_MARGIN`, the time at the end of an invocation in which no object
///     is begun
/// @param objects `OBJECTS`, which objects have rows: `all`, or `images`
/// @param inspectImages `INSPECT_IMAGES`, whether pictures are inspected
/// @param recordPosition `RECORD_POSITION`, whether rows have the position where pictures were
///     taken
/// @param requesterPays `REQUEST_PAYER`, whether each request to S3 says that its sender pays
/// @param eventSources `EVENT_SOURCES`, the servers whose events are read besides those of S3
record Settings(
    String tableName,
    @Nullable String listingIndex,
    @Nullable String timeIndex,
    int listingShards,
    Duration tombstoneLifetime,
    int maxConcurrency,
    Duration deadlineMargin,
    ObjectSelection objects,
    boolean inspectImages,
    boolean recordPosition,
    boolean requesterPays,
    Set<OtherServer> eventSources) {
  /// A name, or an ARN that ends in one, which DynamoDB takes wherever it takes a name.
  private static final Pattern TABLE_NAME =
      Pattern.compile("(arn:[a-z-]+:dynamodb:[a-z0-9-]+:[0-9]{12}:table/)?[A-Za-z0-9_.-]{3,255}");

  private static final Pattern INDEX_NAME = Pattern.compile("[A-Za-z0-9_.-]{3,255}");
  /// The name of the second index has nine characters more.
  private static final Pattern TIME_INDEX_NAME = Pattern.compile("[A-Za-z0-9_.-]{3,246}");
  private static final Pattern UP_TO_A_THOUSAND = Pattern.compile("[1-9][0-9]{0,2}|1000");
  private static final Pattern SELECTION = Pattern.compile("all|images");
  private static final Pattern REQUEST_PAYER = Pattern.compile("|requester");
  private static final Pattern EVENT_SOURCES =
      Pattern.compile("|(minio|ceph):s3(,(minio|ceph):s3)*");

  private static final Pattern FLAG = Pattern.compile("true|false");

  /// Reads the settings.
  ///
  /// @param environment all environment variables, by their names; those that are no settings are
  ///     left alone
  /// @throws InvalidSettingException at the first value that is not allowed
  static Settings from(Map<String, String> environment) {
    return new Settings(
        tableName(environment),
        index(environment, "LISTING_INDEX", INDEX_NAME),
        index(environment, "TIME_INDEX", TIME_INDEX_NAME),
        upToAThousand(environment, "LISTING_SHARDS", "8"),
        duration(environment, "TOMBSTONE_TTL", "P1D", "PT1H", "P3650D"),
        upToAThousand(environment, "MAX_CONCURRENCY", "64"),
        duration(environment, "DEADLINE_MARGIN", "PT1.5S", "PT0.1S", "PT5M"),
        objects(environment),
        flag(environment, "INSPECT_IMAGES", true),
        flag(environment, "RECORD_POSITION", false),
        requesterPays(environment),
        eventSources(environment));
  }

  private static String tableName(Map<String, String> environment) {
    return matching(
        environment,
        "TABLE_NAME",
        "ImageMetadataTable",
        TABLE_NAME,
        "3 to 255 letters, digits, underscores, dots and hyphens, or a table's ARN, are allowed");
  }

  /// An empty value counts as none, because a template can hardly leave a variable out.
  private static @Nullable String index(
      Map<String, String> environment, String variable, Pattern allowed) {
    var most = allowed == INDEX_NAME ? 255 : 246;
    return environment.getOrDefault(variable, "").isEmpty()
        ? null
        : matching(
            environment,
            variable,
            "",
            allowed,
            "3 to " + most + " letters, digits, underscores, dots and hyphens are allowed");
  }

  private static int upToAThousand(
      Map<String, String> environment, String variable, String byDefault) {
    return Integer.parseInt(
        matching(
            environment,
            variable,
            byDefault,
            UP_TO_A_THOUSAND,
            "whole numbers from 1 to 1000 are allowed"));
  }

  private static ObjectSelection objects(Map<String, String> environment) {
    var name = matching(environment, "OBJECTS", "all", SELECTION, "all and images are allowed");
    return ObjectSelection.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static boolean flag(Map<String, String> environment, String variable, boolean byDefault) {
    var rule = "true and false are allowed";
    return Boolean.parseBoolean(
        matching(environment, variable, Boolean.toString(byDefault), FLAG, rule));
  }

  private static boolean requesterPays(Map<String, String> environment) {
    var rule = "requester, or nothing, is allowed";
    return !matching(environment, "REQUEST_PAYER", "", REQUEST_PAYER, rule).isEmpty();
  }

  private static Set<OtherServer> eventSources(Map<String, String> environment) {
    var names =
        matching(
            environment,
            "EVENT_SOURCES",
            "",
            EVENT_SOURCES,
            "minio:s3 and ceph:s3, with a comma between them, are allowed");
    return Stream.of(OtherServer.values())
        .filter(server -> List.of(names.split(",", -1)).contains(server.source()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// @param rule a sentence that says what is allowed
  static String matching(
      Map<String, String> environment,
      String variable,
      String byDefault,
      Pattern allowed,
      String rule) {
    var value = environment.getOrDefault(variable, byDefault);
    if (!allowed.matcher(value).matches()) {
      throw new InvalidSettingException(variable, value, rule);
    }
    return value;
  }

  /// @param least the shortest duration that is allowed, in ISO 8601
  /// @param most the longest duration that is allowed, in ISO 8601
  static Duration duration(
      Map<String, String> environment,
      String variable,
      String byDefault,
      String least,
      String most) {
    var value = environment.getOrDefault(variable, byDefault);
    try {
      var duration = Duration.parse(value);
      if (duration.compareTo(Duration.parse(least)) >= 0
          && duration.compareTo(Duration.parse(most)) <= 0) {
        return duration;
      }
    } catch (DateTimeParseException _) {
      // The check below has a better sentence than the parser.
    }
    throw new InvalidSettingException(
        variable,
        value,
        "ISO-8601 durations from %s to %s are allowed, such as %s"
            .formatted(least, most, byDefault));
  }
}
