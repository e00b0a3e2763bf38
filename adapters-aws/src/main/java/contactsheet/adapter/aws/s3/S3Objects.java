package contactsheet.adapter.aws.s3;

import contactsheet.application.port.out.ImageInspector;
import contactsheet.domain.ETag;
import contactsheet.domain.ObjectLocation;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.checksums.ChecksumValidation;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/// The requests that S3 is asked about objects. All of them throw what the SDK throws.
record S3Objects(S3Client client) {
  HeadObjectResponse head(ObjectLocation location) {
    return client.headObject(
        head ->
            head.bucket(location.bucket().value())
                .key(location.key().value())
                .checksumMode(ChecksumMode.ENABLED));
  }

  /// What HEAD answers, and the object's first bytes.
  Part beginning(ObjectLocation location) {
    var request = get(location, 0, ImageInspector.HEAD_BYTES).build();
    return client.getObject(request, new PartReader(ImageInspector.HEAD_BYTES));
  }

  /// A further part of the object, if it is still the one with this ETag.
  ///
  /// The version is not asked for by its id: that takes another right, `s3:GetObjectVersion`.
  Part part(ObjectLocation location, @Nullable ETag etag, long offset, int length) {
    var request = get(location, offset, length);
    if (etag != null) {
      request.ifMatch('"' + etag.value() + '"');
    }
    return client.getObject(request.build(), new PartReader(length));
  }

  /// S3 gives the checksum of what it sends, if it keeps one of just that. The SDK is not to
  /// compare it: there are servers which send that of the whole object with a part of it.
  private static GetObjectRequest.Builder get(ObjectLocation location, long offset, int length) {
    return GetObjectRequest.builder()
        .bucket(location.bucket().value())
        .key(location.key().value())
        .range("bytes=" + offset + "-" + (offset + length - 1))
        .checksumMode(ChecksumMode.ENABLED)
        .overrideConfiguration(
            configuration ->
                configuration.putExecutionAttribute(
                    SdkExecutionAttribute.HTTP_RESPONSE_CHECKSUM_VALIDATION,
                    ChecksumValidation.FORCE_SKIP));
  }
}
