package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.s3.S3Requests.Refused;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;

/// Why S3 gave no metadata, and what to do. The answer to a HEAD request has no body: there, its
/// status is all that S3 says. Otherwise it names a code.
final class S3Failures {
  private S3Failures() {}

  static Failure refused(ObjectLocation location, Refused refusal) {
    var status = refusal.status();
    if (passes(refusal)) {
      return Failure.retryable(
          "S3 answered " + told(refusal) + " about " + location + " every time: it may be busy");
    }
    return Failure.permanent(
        switch (status) {
          case 301, 307 -> elsewhere("the bucket of " + location, refusal);
          case 400 -> badRequest(location, refusal);
          case 403 -> forbidden(location, refusal);
          default -> "S3 answered " + told(refusal) + " about " + location;
        });
  }

  /// Whether S3 has the object in an archive, out of which nobody has restored it.
  static boolean isArchived(Refused refusal) {
    return refusal.code().equals("InvalidObjectState");
  }

  /// Whether the same request may succeed later.
  static boolean passes(Refused refusal) {
    var status = refusal.status();
    return status >= 500 || status == 429 || status == 408 || isThrottling(refusal);
  }

  /// KMS, which S3 asks for the keys, has limits of its own, and a refusal of its own name.
  private static boolean isThrottling(Refused refusal) {
    return refusal.code().contains("Throttl")
        || refusal.code().equals("SlowDown")
        || refusal.code().equals("RequestLimitExceeded")
        || refusal.code().equals("BandwidthLimitExceeded");
  }

  /// `403`, or `403 AccessDenied`.
  static String told(Refused refusal) {
    return (refusal.status() + " " + refusal.code()).strip();
  }

  /// No answer came, or none in time: timeouts, broken connections, interruption.
  static Failure unanswered(ObjectLocation location, String why) {
    return Failure.retryable(
        "S3 could not be asked about " + location + ", or gave no answer: " + why);
  }

  /// A client may take the part of a head that came before its connection broke for a whole one.
  static Failure incomplete(ObjectLocation location) {
    return Failure.retryable(
        "the answer about "
            + location
            + " has no Content-Length or no Last-Modified: the connection may have broken within"
            + " it; if it goes on, see whether it is S3 that AWS_ENDPOINT_URL_S3 or"
            + " AWS_ENDPOINT_URL names");
  }

  static Failure unreadable(ObjectLocation location, String why) {
    return Failure.permanent(
        "the answer about "
            + location
            + " cannot be read ("
            + why
            + "): see whether it is S3 that AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL names");
  }

  private static String forbidden(ObjectLocation location, Refused refusal) {
    return "S3 refused access to "
        + location
        + " ("
        + told(refusal)
        + "): the role needs s3:GetObject on the bucket's objects, and s3:ListBucket on the"
        + " bucket so that S3 answers 404 rather than 403 for what is gone; for objects under a KMS"
        + " key also kms:Decrypt";
  }

  private static String badRequest(ObjectLocation location, Refused refusal) {
    if (refusal.code().startsWith("KMS.")) {
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
  static String elsewhere(String bucket, Refused refusal) {
    var region = refusal.headers().get("x-amz-bucket-region");
    return bucket
        + " is in "
        + (region == null ? "another region" : "region " + region)
        + " ("
        + refusal.status()
        + "): set AWS_REGION to the bucket's region, and run the function there";
  }
}
