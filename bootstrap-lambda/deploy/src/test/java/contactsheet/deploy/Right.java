package contactsheet.deploy;

import java.util.Map;

/// A right that a call needs or a policy grants.
///
/// @param action the action as in IAM, such as `s3:ListBucket`
/// @param on the kind of resource
record Right(String action, Kind on) implements Comparable<Right> {
  /// The kinds of resources.
  enum Kind {
    BUCKET,
    OBJECT,
    TABLE,
    INDEX,
    QUEUE,
    LOG_GROUP,
    KEY,
    FUNCTION;

    private static final Map<String, Kind> BY_SERVICE =
        Map.of("sqs", QUEUE, "logs", LOG_GROUP, "kms", KEY, "serverless", FUNCTION);

    /// The kind that an ARN is of.
    ///
    /// @throws IllegalArgumentException if the ARN names none, or more than one
    static Kind of(String arn) {
      var parts = arn.split(":", 6);
      if (parts.length < 6 || !parts[0].equals("arn")) {
        throw new IllegalArgumentException("a right on anything and everything: " + arn);
      }
      return switch (parts[2]) {
        case "s3" -> parts[5].contains("/") ? OBJECT : BUCKET;
        case "dynamodb" -> parts[5].contains("/index/") ? INDEX : TABLE;
        default -> {
          var kind = BY_SERVICE.get(parts[2]);
          if (kind == null) {
            throw new IllegalArgumentException("no rule for a right on " + arn);
          }
          yield kind;
        }
      };
    }
  }

  @Override
  public int compareTo(Right other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return action + " on a " + on;
  }
}
