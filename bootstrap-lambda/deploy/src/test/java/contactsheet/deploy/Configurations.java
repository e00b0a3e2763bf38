package contactsheet.deploy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The combinations of parameters that change the resources of a stack.
final class Configurations {
  static final List<String> TRIGGERS = List.of("Sqs", "EventBridge", "Direct");

  private static final Map<String, List<String>> CHOICES =
      new TreeMap<>(
          Map.of(
              "Trigger", TRIGGERS,
              "CreateBucket", List.of("true", "false"),
              "CreateTable", List.of("true", "false"),
              "AlarmEmail", List.of("", "night@example.com"),
              "KeyPrefix", List.of("", "in/"),
              "Queries", List.of("true", "false"),
              "ListingIndex", List.of("", "objects_by_bucket"),
              "TimeIndexes", List.of("none", "taken-and-uploaded"),
              "BucketKmsKeyArn", List.of("", "arn:aws:kms:eu-central-1:123456789012:key/k")));

  private Configurations() {}

  /// Every combination.
  static Stream<Map<String, String>> all() {
    var combinations = Stream.of(Map.of("BucketName", "photos"));
    for (var choice : CHOICES.entrySet()) {
      combinations =
          combinations.flatMap(
              chosen -> choice.getValue().stream().map(v -> with(chosen, choice.getKey(), v)));
    }
    return combinations;
  }

  /// The defaults, with one trigger.
  static Map<String, String> trigger(String trigger) {
    return Map.of("BucketName", "photos", "Trigger", trigger);
  }

  /// The defaults, with the query function.
  static Map<String, String> queries() {
    return Map.of(
        "BucketName",
        "photos",
        "Queries",
        "true",
        "ListingIndex",
        "objects_by_bucket",
        "TimeIndexes",
        "taken-and-uploaded");
  }

  private static Map<String, String> with(Map<String, String> map, String key, String value) {
    var more = new TreeMap<>(map);
    more.put(key, value);
    return more;
  }
}
