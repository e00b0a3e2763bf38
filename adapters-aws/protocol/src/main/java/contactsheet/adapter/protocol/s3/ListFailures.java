package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.s3.S3Requests.Refused;
import contactsheet.adapter.protocol.text.ServerText;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;

/// Why S3 did not list a bucket, and what to do.
final class ListFailures {
  private static final String WHOM_TO_ASK =
      "see whether it is S3 that AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL names";

  private ListFailures() {}

  static Failure refused(BucketName bucket, Refused refusal) {
    var told = S3Failures.told(refusal);
    if (S3Failures.passes(refusal)) {
      return Failure.retryable(
          "S3 answered " + told + " every time it was to list " + bucket + ": it may be busy");
    }
    return Failure.permanent(
        switch (refusal.status()) {
          case 301, 307 -> S3Failures.elsewhere("bucket " + bucket, refusal);
          case 403 ->
              "S3 refused to list bucket "
                  + bucket
                  + " ("
                  + told
                  + "): the role needs s3:ListBucket on the bucket";
          case 404 ->
              "there is no bucket "
                  + bucket
                  + " where this client looks: see to its name and region";
          default -> "S3 refused to list bucket " + bucket + " (" + told + ")";
        });
  }

  /// No answer came, or none in time: timeouts, broken connections, interruption.
  static Failure unanswered(BucketName bucket, String why) {
    return Failure.retryable(
        "S3 could not be asked to list bucket " + bucket + ", or gave no answer: " + why);
  }

  /// A whole answer that is no list of the bucket.
  ///
  /// @param why may hold what the server said
  static Failure noList(BucketName bucket, String why) {
    return Failure.permanent(
        "the answer is no list of bucket "
            + bucket
            + ": "
            + ServerText.shown(why)
            + "; "
            + WHOM_TO_ASK);
  }

  /// Answers that would be asked for without an end.
  static Failure endless(BucketName bucket, String why) {
    return Failure.permanent(
        "the list of bucket " + bucket + " does not come to an end: " + why + "; " + WHOM_TO_ASK);
  }

  static Failure unreadable(BucketName bucket, String why) {
    return Failure.permanent("the listing of bucket " + bucket + " cannot be read: " + why);
  }
}
