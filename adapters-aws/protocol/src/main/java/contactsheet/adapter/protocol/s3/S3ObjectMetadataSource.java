package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;
import org.jspecify.annotations.Nullable;

/// Observes objects in S3, with one request each: HEAD, or GET of the first bytes if there is an
/// inspector of pictures and the object is named like one. Few pictures need another request or
/// two. S3 is strongly consistent [S3 User Guide, Amazon S3 data consistency model]: a change that
/// was over before the request is seen by it.
///
/// Safe for use by many threads at once.
public final class S3ObjectMetadataSource implements ObjectMetadataSource {
  private final HeadObserver heads;
  private final @Nullable PictureObserver pictures;

  /// @param s3 the requests to S3
  /// @param inspector the inspector that looks into pictures; without one, every object is observed
  ///     by HEAD
  public S3ObjectMetadataSource(S3Requests s3, @Nullable ImageInspector inspector) {
    var followed = new BucketRegions(s3);
    heads = new HeadObserver(followed);
    pictures = inspector == null ? null : new PictureObserver(followed, heads, inspector);
  }

  @Override
  public ObservationResult observe(ObjectLocation location) {
    return pictures != null && location.key().namesAnImage()
        ? pictures.observe(location)
        : heads.observe(location);
  }
}
