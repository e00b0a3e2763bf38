package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.adapter.protocol.picture.ImageInspector.Inspection;
import contactsheet.adapter.protocol.picture.ImageInspector.Interruption;
import contactsheet.adapter.protocol.s3.S3Requests.Refused;
import contactsheet.adapter.protocol.s3.S3Requests.Sent;
import contactsheet.adapter.protocol.s3.S3Requests.Unanswered;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.NotObserved;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.Observed;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation.Found;
import org.jspecify.annotations.Nullable;

/// Observes objects by requesting their first bytes, and inspects these. The answer has nearly all
/// headers of HEAD, so one request is enough.
record PictureObserver(S3Requests s3, HeadObserver heads, ImageInspector inspector) {
  /// How often an object may be replaced while it is inspected before the observation fails as
  /// retryable.
  static final int MAX_OBSERVATIONS = 3;

  ObservationResult observe(ObjectLocation location) {
    for (int i = 0; i < MAX_OBSERVATIONS; i++) {
      var result = tryToObserve(location);
      if (result != null) {
        return result;
      }
    }
    return new NotObserved(
        Failure.retryable(
            location
                + " was replaced "
                + MAX_OBSERVATIONS
                + " times while it was looked into: try again when it is left alone"));
  }

  /// Returns nothing if the object was replaced meanwhile.
  private @Nullable ObservationResult tryToObserve(ObjectLocation location) {
    return switch (s3.get(location, null, 0, ImageInspector.HEAD_BYTES)) {
      case Sent sent -> lookedInto(location, Part.of(sent));
      case Refused refusal -> withoutBeginning(location, refusal);
      case Unanswered(var why) -> unanswered(location, why);
    };
  }

  private static ObservationResult unanswered(ObjectLocation location, String why) {
    return new NotObserved(S3Failures.unanswered(location, why));
  }

  private @Nullable ObservationResult lookedInto(ObjectLocation location, Part beginning) {
    if (!beginning.isFirst()) {
      return heads.observe(location);
    }
    var missing = beginning.missing(ImageInspector.HEAD_BYTES);
    if (missing > 0) {
      return unanswered(location, "the body broke off, " + missing + " bytes before its end");
    }
    var result = HeadMetadata.read(location, beginning.head());
    return result instanceof Observed(Found(var metadata))
        ? lookedInto(location, metadata, beginning.bytes())
        : result;
  }

  private @Nullable ObservationResult lookedInto(
      ObjectLocation location, ObjectMetadata metadata, byte[] head) {
    var size = metadata.size().bytes();
    return switch (inspector.inspect(
        new PictureContent(s3, location, metadata.etag(), size, head))) {
      case Inspection.Image(var image) -> new Observed(new Found(metadata.withImage(image)));
      case Inspection.NoImage() -> new Observed(new Found(metadata));
      case Interruption.Replaced() -> null;
      case Interruption.Failed(var failure) -> new NotObserved(failure);
    };
  }

  private @Nullable ObservationResult withoutBeginning(ObjectLocation location, Refused refusal) {
    if (!HeadObserver.isAboutContent(refusal)) {
      return HeadObserver.refusedByCode(location, refusal);
    }
    var result = heads.observe(location);
    return !RefusalTable.isArchived(refusal) && hasContent(result) ? null : result;
  }

  /// It was uploaded between the two requests.
  private static boolean hasContent(ObservationResult result) {
    return result instanceof Observed(Found(var metadata)) && metadata.size().bytes() > 0;
  }
}
