package contactsheet.adapter.protocol.dynamodb;

import contactsheet.adapter.protocol.dynamodb.TableRequests.NoSuccess;
import contactsheet.adapter.protocol.dynamodb.TableRequests.Refused;
import contactsheet.adapter.protocol.dynamodb.TableRequests.Unanswered;
import contactsheet.adapter.protocol.dynamodb.TableRequests.Untrusted;
import contactsheet.domain.Failure;
import contactsheet.domain.TimeOrder;
import java.util.Set;

/// Why the table was not read or written, and what to do.
///
/// @param table the table's name
record TableFailures(String table) {
  /// Refusals that pass: too much to do, a clock that was off, another write at the same moment.
  private static final Set<String> PASSING =
      Set.of(
          "BandwidthLimitExceeded",
          "ExpiredTokenException",
          "ProvisionedThroughputExceededException",
          "ReplicatedWriteConflictException",
          "RequestExpired",
          "RequestInTheFuture",
          "RequestLimitExceeded",
          "RequestThrottled",
          "RequestThrottledException",
          "RequestTimeTooSkewed",
          "SlowDown",
          "ThrottledException",
          "Throttling",
          "ThrottlingException",
          "TooManyRequestsException",
          "TransactionConflictException",
          "TransactionInProgressException");

  /// A refusal, or no answer: timeouts, broken connections, interruption.
  ///
  /// @param doing the operation that was tried, such as `write the row of …`
  Failure of(String doing, NoSuccess cause) {
    return switch (cause) {
      case Refused refusal -> refused(doing, refusal);
      case Unanswered(var why) ->
          Failure.retryable(
              "DynamoDB could not be asked to " + doing + ", or gave no answer: " + why);
      case Untrusted(var why) ->
          Failure.permanent(
              "the answer, when DynamoDB was asked to "
                  + doing
                  + ", is none of DynamoDB's: "
                  + why
                  + "; see whether it is DynamoDB that AWS_ENDPOINT_URL_DYNAMODB or"
                  + " AWS_ENDPOINT_URL names");
    };
  }

  /// A refusal to read the listing index, or no answer.
  ///
  /// @param doing the operation that was tried, such as `list bucket …`
  Failure ofIndex(String index, String doing, NoSuccess cause) {
    return switch (cause) {
      case Refused refusal when refusal.code().equals("ValidationException") ->
          withoutIndex(
              index, doing, refusal.message(), "listing_shard", "filename", "LISTING_INDEX");
      case Refused refusal when refusal.code().equals("AccessDeniedException") ->
          Failure.permanent(
              "DynamoDB refused to "
                  + doing
                  + " for want of rights: the role needs dynamodb:Query on index "
                  + index
                  + " of table "
                  + table);
      case Refused _, Unanswered _, Untrusted _ -> of(doing, cause);
    };
  }

  /// A refusal to read an index by time, or no answer.
  ///
  /// @param doing the operation that was tried, such as `list bucket …`
  Failure ofTimeIndex(TimeIndex times, TimeOrder order, String doing, NoSuccess cause) {
    var index = times.nameFor(order);
    return cause instanceof Refused refusal && refusal.code().equals("ValidationException")
        ? withoutIndex(
            index,
            doing,
            refusal.message(),
            TimeIndex.partitionKey(order),
            TimeIndex.sortKey(order),
            "TIME_INDEX")
        : ofIndex(index, doing, cause);
  }

  private Failure withoutIndex(
      String index,
      String doing,
      String message,
      String partitionKey,
      String sortKey,
      String setting) {
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
                + "): its partition key has to be "
                + partitionKey
                + ", its sort key "
                + sortKey
                + ", both strings; create such an index, or leave "
                + setting
                + " out");
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

  private Failure refused(String doing, Refused refusal) {
    if (isCutOff(refusal)) {
      return Failure.retryable(
          "DynamoDB's answer, when asked to " + doing + ", broke off: it may be whole next time");
    }
    if (passes(refusal)) {
      return Failure.retryable(otherwise(doing, refusal));
    }
    return Failure.permanent(
        switch (refusal.code()) {
          case "ResourceNotFoundException" -> missing();
          case "AccessDeniedException" -> denied(doing);
          case "ValidationException" -> invalid(doing, refusal);
          default -> otherwise(doing, refusal);
        });
  }

  /// DynamoDB never answers 400 without saying why: a client may hand the body of a refusal on as
  /// far as it came before the connection broke.
  private static boolean isCutOff(Refused refusal) {
    return refusal.code().isEmpty() && refusal.status() == 400;
  }

  private static boolean passes(Refused refusal) {
    return refusal.status() >= 500 || refusal.status() == 429 || PASSING.contains(refusal.code());
  }

  private static String otherwise(String doing, Refused refusal) {
    return "DynamoDB refused to "
        + doing
        + ": "
        + refusal.message()
        + " ("
        + (refusal.code().isEmpty() ? "" : refusal.code() + ", ")
        + refusal.status()
        + ")";
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

  /// The message is more precise than the code.
  private String invalid(String doing, Refused refusal) {
    var message = refusal.message();
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
    return otherwise(doing, refusal);
  }
}
