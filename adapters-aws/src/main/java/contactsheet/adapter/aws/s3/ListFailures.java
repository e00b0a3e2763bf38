package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/// Why S3 did not list a bucket, and what to do.
final class ListFailures {
  private ListFailures() {}

  static Failure refused(BucketName bucket, AwsServiceException refusal) {
    var status = refusal.statusCode();
    if (S3Failures.passes(refusal)) {
      return Failure.retryable(
          "S3 answered " + status + " every time it was to list " + bucket + ": it may be busy");
    }
    return Failure.permanent(
        switch (status) {
          case 301, 307 -> S3Failures.elsewhere("bucket " + bucket, refusal);
          case 403 ->
              "S3 refused to list bucket "
                  + bucket
                  + " (403): the role needs s3:ListBucket on the bucket";
          case 404 ->
              "there is no bucket "
                  + bucket
                  + " where this client looks: see to its name and region";
          default -> "S3 refused to list bucket " + bucket + ": " + refusal.getMessage();
        });
  }

  /// No answer came, or none in time: timeouts, broken connections, interruption.
  static Failure unanswered(BucketName bucket, SdkClientException cause) {
    return Failure.retryable(
        "S3 could not be asked to list bucket "
            + bucket
            + ", or gave no answer: "
            + ClientSettings.reason(cause));
  }
}
