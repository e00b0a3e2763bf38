package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.s3.S3Requests.Refused;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;

/// Why S3 gave no metadata, and what to do.
final class S3Failures {
  private S3Failures() {}

  static Failure refused(ObjectLocation location, Refused refusal) {
    // S3 names what is missing. An answer without a code may be incomplete.
    if (refusal.status() == 404 && refusal.code().isEmpty()) {
      return incomplete(location, "says 404 and not what is missing");
    }
    return new RefusalTable(
            "access to " + location,
            location.bucket(),
            "the role needs s3:GetObject on the bucket's objects, and s3:ListBucket on the bucket"
                + " so that S3 answers 404 rather than 403 for what is gone; for objects under a"
                + " KMS key also kms:Decrypt")
        .failure(refusal);
  }

  /// No answer came, or none in time: timeouts, broken connections, interruption.
  static Failure unanswered(ObjectLocation location, String why) {
    return Failure.retryable(
        "S3 could not be asked about " + location + ", or gave no answer: " + why);
  }

  /// A client may take the part of a head that came before its connection broke for a whole one.
  static Failure incomplete(ObjectLocation location) {
    return incomplete(location, "has no Content-Length or no Last-Modified");
  }

  private static Failure incomplete(ObjectLocation location, String how) {
    return Failure.retryable(
        "the answer about "
            + location
            + " "
            + how
            + ": the connection may have broken within it; if it goes on, see whether it is S3 that"
            + " AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL names");
  }

  static Failure unreadable(ObjectLocation location, String why) {
    return Failure.permanent(
        "the answer about "
            + location
            + " cannot be read ("
            + why
            + "): see whether it is S3 that AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL names");
  }
}
