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
    return new RefusalTable(
            "to list bucket " + bucket, bucket, "the role needs s3:ListBucket on the bucket")
        .failure(refusal);
  }

  /// No answer came, or none in time: timeouts, broken connections, interruption.
  static Failure unanswered(BucketName bucket, String why) {
    return Failure.retryable(
        "S3 could not be asked to list bucket " + bucket + ", or gave no answer: " + why);
  }

  /// A complete answer that is not a list of the bucket.
  ///
  /// @param why the reason, which may contain the server's text
  static Failure noList(BucketName bucket, String why) {
    return Failure.permanent(
        "the answer is no list of bucket "
            + bucket
            + ": "
            + ServerText.shown(why)
            + "; "
            + WHOM_TO_ASK);
  }

  /// A listing whose answers would never end.
  static Failure endless(BucketName bucket, String why) {
    return Failure.permanent(
        "the list of bucket " + bucket + " does not come to an end: " + why + "; " + WHOM_TO_ASK);
  }

  static Failure unreadable(BucketName bucket, String why) {
    return Failure.permanent("the listing of bucket " + bucket + " cannot be read: " + why);
  }
}
