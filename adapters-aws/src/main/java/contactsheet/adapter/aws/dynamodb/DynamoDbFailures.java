package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.domain.Failure;
import java.util.Objects;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/// Why the table was not read or written, and what to do.
///
/// @param table its name
record DynamoDbFailures(String table) {
  /// What the SDK counts neither as throttling nor as the server's fault, and passes all the same.
  private static final Set<String> PASSING =
      Set.of(
          "ExpiredTokenException",
          "ReplicatedWriteConflictException",
          "TransactionConflictException",
          "TransactionInProgressException");

  /// A refusal, or no answer: timeouts, broken connections, interruption.
  ///
  /// @param doing what was tried: `write the row of …`
  Failure of(String doing, SdkException cause) {
    return cause instanceof AwsServiceException refusal
        ? refused(doing, refusal)
        : Failure.retryable(
            "DynamoDB could not be asked to "
                + doing
                + ", or gave no answer: "
                + ClientSettings.reason(cause));
  }

  /// A refusal to read the listing index, or no answer.
  ///
  /// @param doing what was tried: `list bucket …`
  Failure ofIndex(String index, String doing, SdkException cause) {
    var message = String.valueOf(cause.getMessage());
    if (cause instanceof AwsServiceException refusal
        && code(refusal).equals("ValidationException")) {
      return message.contains("backfilling")
          ? Failure.retryable("DynamoDB is still filling index " + index + " of table " + table)
          : Failure.permanent(
              "DynamoDB refused to "
                  + doing
                  + " by index "
                  + index
                  + " of table "
                  + table
                  + " ("
                  + message
                  + "): its partition key has to be listing_shard, its sort key filename, both"
                  + " strings; create such an index, or leave LISTING_INDEX out");
    }
    if (cause instanceof AwsServiceException refusal
        && code(refusal).equals("AccessDeniedException")) {
      return Failure.permanent(
          "DynamoDB refused to "
              + doing
              + " for want of rights: the role needs dynamodb:Query on index "
              + index
              + " of table "
              + table);
    }
    return of(doing, cause);
  }

  /// A row in the table that is not one of Contactsheet's.
  Failure of(UnreadableItemException unreadable) {
    return Failure.permanent(
        "table "
            + table
            + " holds a row that cannot be read: "
            + unreadable.getMessage()
            + ": mend the row, or delete it and record the object again");
  }

  private Failure refused(String doing, AwsServiceException refusal) {
    var code = code(refusal);
    if (isCutOff(code, refusal)) {
      return Failure.retryable(
          "DynamoDB's answer, when asked to " + doing + ", broke off: it may be whole next time");
    }
    if (passes(code, refusal)) {
      return Failure.retryable("DynamoDB refused to " + doing + ": " + refusal.getMessage());
    }
    return Failure.permanent(
        switch (code) {
          case "ResourceNotFoundException" -> missing();
          case "AccessDeniedException" -> denied(doing);
          case "ValidationException" -> invalid(doing, refusal);
          default -> "DynamoDB refused to " + doing + ": " + refusal.getMessage();
        });
  }

  private static String code(AwsServiceException refusal) {
    var details = refusal.awsErrorDetails();
    return details == null ? "" : Objects.requireNonNullElse(details.errorCode(), "");
  }

  /// DynamoDB never answers 400 without saying why. The JDK hands the body of a refusal on as far
  /// as it came before the connection broke.
  private static boolean isCutOff(String code, AwsServiceException refusal) {
    return code.isEmpty() && refusal.statusCode() == 400;
  }

  private static boolean passes(String code, AwsServiceException refusal) {
    return refusal.statusCode() >= 500
        || refusal.statusCode() == 429
        || refusal.isThrottlingException()
        || refusal.isClockSkewException()
        || PASSING.contains(code);
  }

  private String missing() {
    return "there is no DynamoDB table "
        + table
        + " in this account and region: create it, or set TABLE_NAME to the name of the right one";
  }

  private String denied(String doing) {
    return "DynamoDB refused to "
        + doing
        + " for want of rights: the role needs dynamodb:PutItem, dynamodb:Query and dynamodb:Scan"
        + " on table "
        + table
        + ", and the use of the table's KMS key where it has one of its own";
  }

  /// The message tells what the code does not.
  private String invalid(String doing, AwsServiceException refusal) {
    var message = String.valueOf(refusal.awsErrorDetails().errorMessage());
    if (message.contains("size has exceeded")) {
      return "DynamoDB refused to "
          + doing
          + ", because the row would be larger than 400 KB: the object needs less user metadata";
    }
    if (message.contains("key")) {
      return "table "
          + table
          + " has keys that do not fit ("
          + message
          + "): its partition key has to be filename, a string, and its sort key bucket, a string,"
          + " or none; create such a table, or set TABLE_NAME to the name of one";
    }
    return "DynamoDB refused to " + doing + ": " + refusal.getMessage();
  }
}
