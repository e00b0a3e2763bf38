package contactsheet.adapter.aws.s3;

import contactsheet.application.port.out.ImageInspector;
import contactsheet.application.port.out.ImageInspector.Inspection;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.NotObserved;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.Observed;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation.Found;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/// Observes objects by asking for their first bytes, with which S3 says nearly all that it answers
/// to HEAD, for the price of one request; and looks into these bytes.
record PictureObserver(S3Objects objects, ImageInspector inspector) {
  /// How often an object may be replaced while it is looked into before somebody else should try.
  static final int MAX_OBSERVATIONS = 3;

  private static final int RANGE_NOT_SATISFIABLE = 416;

  /// @throws software.amazon.awssdk.core.exception.SdkException as the SDK does, if S3 refuses or
  ///     does not answer
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

  /// Nothing if the object was replaced meanwhile.
  private @Nullable ObservationResult tryToObserve(ObjectLocation location) {
    Part beginning;
    try {
      beginning = objects.beginning(location);
    } catch (AwsServiceException e) {
      return withoutBeginning(location, e);
    }
    var result = HeadAnswer.found(location, beginning.head());
    return result instanceof Observed(Found(var metadata))
        ? lookedInto(new PictureContent(objects, location, metadata, beginning.bytes()), metadata)
        : result;
  }

  private @Nullable ObservationResult lookedInto(PictureContent content, ObjectMetadata metadata) {
    var inspection = inspector.inspect(content);
    if (content.replaced()) {
      return null;
    }
    if (content.failure() != null) {
      return new NotObserved(content.failure());
    }
    return new Observed(
        new Found(
            switch (inspection) {
              case Inspection.Image(var image) -> metadata.withImage(image);
              case Inspection.NoImage() -> metadata;
            }));
  }

  /// An object without content has no first byte (416), and the content of an archived one cannot
  /// be had until it is restored (403 with a code of its own): HEAD knows both all the same.
  private @Nullable ObservationResult withoutBeginning(
      ObjectLocation location, AwsServiceException refusal) {
    if (refusal.statusCode() != RANGE_NOT_SATISFIABLE && !S3Failures.isArchived(refusal)) {
      throw refusal;
    }
    var head = objects.head(location);
    var hasContentNow = head.contentLength() != null && head.contentLength() > 0;
    return hasContentNow && refusal.statusCode() == RANGE_NOT_SATISFIABLE
        ? null
        : HeadAnswer.found(location, head);
  }
}
