package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.adapter.protocol.s3.S3Requests.ObjectAnswer;
import contactsheet.adapter.protocol.s3.S3Requests.Refused;
import contactsheet.adapter.protocol.s3.S3Requests.Sent;
import contactsheet.adapter.protocol.s3.S3Requests.Unanswered;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.NotObserved;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.Observed;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Observes objects in S3, with one request each: HEAD, or GET of the first bytes if there is an
/// inspector of pictures and the object is named like one. Few pictures need another request or
/// two. S3 is strongly consistent [S3 User Guide, Amazon S3 data consistency model]: a change that
/// was over before the request is seen by it.
///
/// Safe for use by many threads at once.
public final class S3ObjectMetadataSource implements ObjectMetadataSource {
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;

  private final S3Requests s3;
  private final @Nullable PictureObserver pictures;

  /// @param s3 carries the requests
  /// @param inspector looks into pictures; without one, every object is observed by HEAD
  public S3ObjectMetadataSource(S3Requests s3, @Nullable ImageInspector inspector) {
    this.s3 = s3;
    pictures = inspector == null ? null : new PictureObserver(s3, inspector);
  }

  @Override
  public ObservationResult observe(ObjectLocation location) {
    return pictures != null && location.key().namesAnImage()
        ? pictures.observe(location)
        : read(location, s3.head(location));
  }

  /// What an answer to HEAD, or a refusal of anything, says of the object.
  static ObservationResult read(ObjectLocation location, ObjectAnswer answer) {
    return switch (answer) {
      case Sent sent -> found(location, sent.headers());
      case Refused refusal when saysAbsent(refusal) -> new Observed(new Observation.Absent());
      case Refused refusal -> new NotObserved(S3Failures.refused(location, refusal));
      case Unanswered(var why) -> new NotObserved(S3Failures.unanswered(location, why));
    };
  }

  static ObservationResult found(ObjectLocation location, Map<String, String> headers) {
    return HeadMetadata.read(location, headers);
  }

  /// S3 answers 404 also if the newest version is a delete marker, and 405 if the request was for
  /// the marker itself [S3 User Guide, Working with delete markers].
  private static boolean saysAbsent(Refused refusal) {
    return refusal.status() == NOT_FOUND
        || (refusal.status() == METHOD_NOT_ALLOWED
            && "true".equals(refusal.headers().get("x-amz-delete-marker")));
  }
}
