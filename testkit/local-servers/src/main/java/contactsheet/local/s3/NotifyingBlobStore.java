package contactsheet.local.s3;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/// Makes every change of an object, and sends its notification afterwards.
///
/// A change gets its sequencer under the key's lock, so the sequencers of a key have the order of
/// its changes, as S3 promises. An upload is received before, without the lock, so a slow client
/// does not block others.
final class NotifyingBlobStore extends ForwardingBlobStore {
  private static final int BAD_REQUEST = 400;

  private final KeyLocks locks;
  private final StagingStore staging;
  private final ListingBlobStore objects;
  private final Admission admission;
  private final Announcements announcements;

  /// @param locks the locks under which objects are changed
  /// @param objects the decorator of the store of `staging`
  NotifyingBlobStore(
      KeyLocks locks,
      StagingStore staging,
      ListingBlobStore objects,
      Admission admission,
      Announcements announcements) {
    super(objects);
    this.locks = locks;
    this.staging = staging;
    this.objects = objects;
    this.admission = admission;
    this.announcements = announcements;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
    var key = request.key();
    if (KeyRules.isReserved(key)) {
      return super.putBlob(request, payload);
    }
    admission.check(request.bucket(), key, Objects.requireNonNullElse(request.contentLength(), 0L));
    if (key.endsWith("/")) {
      return putFolder(request, payload);
    }
    try (var upload = staging.stage(request, payload)) {
      return created(
          request.bucket(),
          key,
          "ObjectCreated:Put",
          upload::publish,
          PutObjectResponse::versionId);
    }
  }

  private PutObjectResponse putFolder(PutObjectRequest request, InputStream payload) {
    if (Objects.requireNonNullElse(request.contentLength(), 0L) > 0) {
      throw KeyRules.refused(
          BAD_REQUEST,
          "InvalidArgument",
          "This server keeps objects as files: one whose key ends in a slash is a folder, and has"
              + " no content");
    }
    return created(
        request.bucket(),
        request.key(),
        "ObjectCreated:Put",
        () -> super.putBlob(request, payload),
        PutObjectResponse::versionId);
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    var source =
        objects.blobMetadata(
            HeadObjectRequest.builder()
                .bucket(request.sourceBucket())
                .key(request.sourceKey())
                .versionId(request.sourceVersionId())
                .build());
    var bucket = request.destinationBucket();
    var key = request.destinationKey();
    admission.check(bucket, key, Objects.requireNonNullElse(source.contentLength(), 0L));
    return locks.changing(
        List.of(
            new KeyLocks.Place(request.sourceBucket(), request.sourceKey()),
            new KeyLocks.Place(bucket, key)),
        () ->
            created(
                bucket,
                key,
                "ObjectCreated:Copy",
                () -> super.copyBlob(request),
                CopyObjectResponse::versionId));
  }

  @Override
  public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
    admission.check(request.bucket(), request.key(), 0);
    return super.initiateMultipartUpload(request);
  }

  @Override
  public UploadPartResponse uploadMultipartPart(
      MultipartUpload upload, UploadPartRequest request, InputStream payload) {
    admission.check(
        upload.containerName(),
        upload.blobName(),
        Objects.requireNonNullElse(request.contentLength(), 0L));
    return admission.whole(() -> super.uploadMultipartPart(upload, request, payload));
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    admission.requireRoom();
    return created(
        upload.containerName(),
        upload.blobName(),
        "ObjectCreated:CompleteMultipartUpload",
        () -> super.completeMultipartUpload(upload, request),
        CompleteMultipartUploadResponse::versionId);
  }

  /// Deleting a missing object changes nothing, so there is no notification.
  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    var bucket = request.bucket();
    var key = request.key();
    if (KeyRules.isReserved(key)) {
      return super.removeBlob(request);
    }
    admission.requireRoom();
    return locks.changing(
        bucket,
        key,
        () -> {
          var before = objects.blobMetadataIfPresent(bucket, key);
          if (before == null && !supportsVersioning()) {
            return DeleteObjectResponse.builder().build();
          }
          var response = super.removeBlob(request);
          objects.refresh(bucket, key);
          if (marksAsDeleted(request, response)) {
            announcements.ofRemoval(
                "ObjectRemoved:DeleteMarkerCreated", bucket, key, response.versionId());
          } else if (before != null || request.versionId() != null) {
            announcements.ofRemoval("ObjectRemoved:Delete", bucket, key, response.versionId());
          }
          return response;
        });
  }

  private <R> R created(
      String bucket,
      String key,
      String eventName,
      Supplier<R> change,
      Function<R, @Nullable String> versionId) {
    return locks.changing(
        bucket,
        key,
        () -> {
          admission.refuseBeside(bucket, key);
          var response = admission.whole(change);
          if (versionId.apply(response) != null) {
            admission.countVersion();
          }
          var now = objects.refresh(bucket, key);
          if (now != null) {
            announcements.ofCreation(eventName, bucket, key, now);
          }
          return response;
        });
  }

  /// If a version is named, the answer is about that version, which may have been a marker.
  private static boolean marksAsDeleted(
      DeleteObjectRequest request, DeleteObjectResponse response) {
    return request.versionId() == null && Boolean.TRUE.equals(response.deleteMarker());
  }
}
