package contactsheet.adapter.aws.s3;

import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.NotObserved;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.Observed;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/// What S3's answer to a HEAD request, or to one that says as much, says of the object.
final class HeadAnswer {
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;

  private HeadAnswer() {}

  static ObservationResult found(ObjectLocation location, HeadObjectResponse head) {
    if (head.contentLength() == null || head.lastModified() == null) {
      return incomplete(location);
    }
    try {
      return new Observed(new Observation.Found(HeadMetadata.of(head)));
    } catch (IllegalArgumentException e) {
      return unreadable(location, String.valueOf(e.getMessage()));
    }
  }

  /// The JDK takes the part of a head that came before its connection broke for a whole one.
  private static ObservationResult incomplete(ObjectLocation location) {
    return new NotObserved(
        Failure.retryable(
            "the answer about "
                + location
                + " has no Content-Length or no Last-Modified: the connection may have broken"
                + " within it; if it goes on, see whether it is S3 that AWS_ENDPOINT_URL_S3 or"
                + " AWS_ENDPOINT_URL names"));
  }

  private static ObservationResult unreadable(ObjectLocation location, String why) {
    return new NotObserved(
        Failure.permanent(
            "the answer about "
                + location
                + " cannot be read ("
                + why
                + "): see whether it is S3 that AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL names"));
  }

  static ObservationResult refused(ObjectLocation location, AwsServiceException refusal) {
    return saysAbsent(refusal)
        ? new Observed(new Observation.Absent())
        : new NotObserved(S3Failures.refused(location, refusal));
  }

  /// 404 also where a delete marker stands in the object's place; 405 where S3 was led to the
  /// marker itself [S3 User Guide, Working with delete markers].
  private static boolean saysAbsent(AwsServiceException refusal) {
    return refusal.statusCode() == NOT_FOUND
        || (refusal.statusCode() == METHOD_NOT_ALLOWED && isDeleteMarker(refusal));
  }

  private static boolean isDeleteMarker(AwsServiceException refusal) {
    return S3Failures.header(refusal, "x-amz-delete-marker").filter("true"::equals).isPresent();
  }
}
