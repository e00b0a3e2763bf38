package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/// Why S3 gave no metadata, and what to do. The answer to a HEAD request has no body: there, its
/// status is all that S3 says. Otherwise it names a code.
final class S3Failures {
  private S3Failures() {}

  static Failure refused(ObjectLocation location, AwsServiceException refusal) {
    var status = refusal.statusCode();
    if (passes(refusal)) {
      return Failure.retryable(
          "S3 answered " + told(refusal) + " about " + location + " every time: it may be busy");
    }
    return Failure.permanent(
        switch (status) {
          case 301, 307 -> elsewhere("the bucket of " + location, refusal);
          case 400 -> badRequest(location, refusal);
          case 403 -> forbidden(location, refusal);
          default -> "S3 answered " + status + " about " + location + ": " + refusal.getMessage();
        });
  }

  /// Whether S3 has the object in an archive, out of which nobody has restored it.
  static boolean isArchived(AwsServiceException refusal) {
    return code(refusal).equals("InvalidObjectState");
  }

  /// Whether the same request may succeed later. KMS, which S3 asks for the keys, has limits of its
  /// own, and a refusal of its own name.
  static boolean passes(AwsServiceException refusal) {
    var status = refusal.statusCode();
    return status >= 500
        || status == 429
        || status == 408
        || refusal.isThrottlingException()
        || code(refusal).contains("Throttling");
  }

  /// `403`, or `403 AccessDenied`.
  private static String told(AwsServiceException refusal) {
    return (refusal.statusCode() + " " + code(refusal)).strip();
  }

  private static String code(AwsServiceException refusal) {
    var details = refusal.awsErrorDetails();
    return details == null || details.errorCode() == null ? "" : details.errorCode();
  }

  /// No answer came, or none in time: timeouts, broken connections, interruption.
  static Failure unanswered(ObjectLocation location, SdkClientException cause) {
    return Failure.retryable(
        "S3 could not be asked about "
            + location
            + ", or gave no answer: "
            + ClientSettings.reason(cause));
  }

  static Optional<String> header(AwsServiceException refusal, String name) {
    var details = refusal.awsErrorDetails();
    return details == null || details.sdkHttpResponse() == null
        ? Optional.empty()
        : details.sdkHttpResponse().firstMatchingHeader(name);
  }

  private static String forbidden(ObjectLocation location, AwsServiceException refusal) {
    return "S3 refused access to "
        + location
        + " ("
        + told(refusal)
        + "): the role needs s3:GetObject on the bucket's objects, and s3:ListBucket on the"
        + " bucket so that S3 answers 404 rather than 403 for what is gone; for objects under a KMS"
        + " key also kms:Decrypt";
  }

  private static String badRequest(ObjectLocation location, AwsServiceException refusal) {
    if (code(refusal).startsWith("KMS.")) {
      return "the KMS key of "
          + location
          + " cannot be used ("
          + told(refusal)
          + "): see in what state it is";
    }
    return "S3 refused the request about "
        + location
        + " ("
        + told(refusal)
        + "): so it answers where the object is encrypted with a key that only its uploader"
        + " has (SSE-C), and its metadata cannot be read without that key; or where the credentials"
        + " have expired";
  }

  /// @param bucket what to call it
  static String elsewhere(String bucket, AwsServiceException refusal) {
    return bucket
        + " is in "
        + header(refusal, "x-amz-bucket-region")
            .map(name -> "region " + name)
            .orElse("another region")
        + " ("
        + refusal.statusCode()
        + "): set AWS_REGION to the bucket's region, and run the function there";
  }
}
