package contactsheet.local.s3;

import com.google.common.util.concurrent.Striped;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// Notifies of every change of an object after it was done.
///
/// A change and the drawing of its sequencer are one step under the key's lock: so the sequencers
/// of a key are in the order in which its changes took effect, which is what S3 promises.
final class NotifyingBlobStore extends ForwardingBlobStore {
  /// S3Proxy keeps what it knows of a multipart upload in an object of this name.
  private static final String BOOKKEEPING_PREFIX = ".s3proxy-mpu-stub-";

  private static final int LOCKS = 1024;

  private final Striped<Lock> locks = Striped.lock(LOCKS);
  private final Sequencers sequencers;
  private final InstantSource clock;
  private final Consumer<String> notifications;

  NotifyingBlobStore(BlobStore delegate, Consumer<String> notifications, InstantSource clock) {
    super(delegate);
    this.notifications = notifications;
    this.clock = clock;
    sequencers = new Sequencers(clock);
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
    return creating(
        "ObjectCreated:Put",
        request.bucket(),
        request.key(),
        () -> super.putBlob(request, payload));
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    return creating(
        "ObjectCreated:Copy",
        request.destinationBucket(),
        request.destinationKey(),
        () -> super.copyBlob(request));
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    return creating(
        "ObjectCreated:CompleteMultipartUpload",
        upload.containerName(),
        upload.blobName(),
        () -> super.completeMultipartUpload(upload, request));
  }

  /// Deleting what is not there changes nothing, and so nothing is told.
  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    var bucket = request.bucket();
    var key = request.key();
    return underLock(
        bucket,
        key,
        () -> {
          var before = delegate().blobMetadataIfPresent(bucket, key);
          var response = super.removeBlob(request);
          if (marksAsDeleted(request, response)) {
            tellOfRemoval("ObjectRemoved:DeleteMarkerCreated", bucket, key, response.versionId());
          } else if (before != null || request.versionId() != null) {
            tellOfRemoval("ObjectRemoved:Delete", bucket, key, response.versionId());
          }
          return response;
        });
  }

  private <R> R creating(String eventName, String bucket, String key, Supplier<R> change) {
    return underLock(
        bucket,
        key,
        () -> {
          var response = change.get();
          var now = delegate().blobMetadataIfPresent(bucket, key);
          if (now != null) {
            tellOfCreation(eventName, bucket, key, now);
          }
          return response;
        });
  }

  private <R> R underLock(String bucket, String key, Supplier<R> change) {
    var lock = locks.get(bucket + "/" + key);
    lock.lock();
    try {
      return change.get();
    } finally {
      lock.unlock();
    }
  }

  /// Where a version is named, the answer speaks of that version: it may have been a marker.
  private static boolean marksAsDeleted(
      DeleteObjectRequest request, DeleteObjectResponse response) {
    return request.versionId() == null && Boolean.TRUE.equals(response.deleteMarker());
  }

  private void tellOfCreation(String eventName, String bucket, String key, HeadObjectResponse now) {
    tell(
        new EventNotification(
            eventName,
            bucket,
            key,
            now.contentLength(),
            now.eTag(),
            now.versionId(),
            sequencers.next(),
            clock.instant()));
  }

  private void tellOfRemoval(
      String eventName, String bucket, String key, @Nullable String versionId) {
    tell(
        new EventNotification(
            eventName, bucket, key, null, null, versionId, sequencers.next(), clock.instant()));
  }

  private void tell(EventNotification notification) {
    if (!notification.key().startsWith(BOOKKEEPING_PREFIX)) {
      notifications.accept(notification.toJson());
    }
  }
}
