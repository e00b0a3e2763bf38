package contactsheet.local.s3;

import com.google.common.util.concurrent.Striped;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/// Makes every change of an object, and notifies of it after it was done.
///
/// A change and the drawing of its sequencer are one step under the key's lock: so the sequencers
/// of a key are in the order in which its changes took effect, which is what S3 promises. An upload
/// arrives before that, without the lock: a slow client holds nobody up.
final class NotifyingBlobStore extends ForwardingBlobStore {
  private static final int BAD_REQUEST = 400;
  private static final int SERVICE_UNAVAILABLE = 503;
  private static final int LOCKS = 1024;

  private final Striped<Lock> locks = Striped.lock(LOCKS);
  private final AtomicLong versions = new AtomicLong();
  private final StagingStore staging;
  private final ListingBlobStore objects;
  private final MemoryBudget budget;
  private final Sequencers sequencers;
  private final InstantSource clock;
  private final Consumer<String> notifications;
  private final BooleanSupplier room;

  /// @param objects stands before the store of `staging`
  /// @param room whether one more change can be told of
  NotifyingBlobStore(
      StagingStore staging,
      ListingBlobStore objects,
      MemoryBudget budget,
      Consumer<String> notifications,
      BooleanSupplier room,
      InstantSource clock) {
    super(objects);
    this.staging = staging;
    this.objects = objects;
    this.budget = budget;
    this.notifications = notifications;
    this.room = room;
    this.clock = clock;
    sequencers = new Sequencers(clock);
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
    var key = request.key();
    if (KeyRules.isReserved(key)) {
      return super.putBlob(request, payload);
    }
    admit(request.bucket(), key, Objects.requireNonNullElse(request.contentLength(), 0L));
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
    admit(bucket, key, Objects.requireNonNullElse(source.contentLength(), 0L));
    return created(
        bucket,
        key,
        "ObjectCreated:Copy",
        () -> super.copyBlob(request),
        CopyObjectResponse::versionId);
  }

  @Override
  public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
    admit(request.bucket(), request.key(), 0);
    return super.initiateMultipartUpload(request);
  }

  @Override
  public UploadPartResponse uploadMultipartPart(
      MultipartUpload upload, UploadPartRequest request, InputStream payload) {
    admit(
        upload.containerName(),
        upload.blobName(),
        Objects.requireNonNullElse(request.contentLength(), 0L));
    try {
      return super.uploadMultipartPart(upload, request, payload);
    } catch (RuntimeException e) {
      throw budget.isFull(e) ? budget.exceeded(staging.usedMemory(), e) : e;
    }
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    requireRoom();
    return created(
        upload.containerName(),
        upload.blobName(),
        "ObjectCreated:CompleteMultipartUpload",
        () -> super.completeMultipartUpload(upload, request),
        CompleteMultipartUploadResponse::versionId);
  }

  /// Deleting what is not there changes nothing, and so nothing is told.
  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    var bucket = request.bucket();
    var key = request.key();
    if (KeyRules.isReserved(key)) {
      return super.removeBlob(request);
    }
    requireRoom();
    return underLock(
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
            tellOfRemoval("ObjectRemoved:DeleteMarkerCreated", bucket, key, response.versionId());
          } else if (before != null || request.versionId() != null) {
            tellOfRemoval("ObjectRemoved:Delete", bucket, key, response.versionId());
          }
          return response;
        });
  }

  /// Refuses a name that there can be no object of, and what there is no memory for.
  private void admit(String bucket, String key, long bytes) {
    KeyRules.check(key);
    refuseBeside(bucket, key);
    budget.admit(staging.usedMemory(), objects.size() + versions.get(), bytes);
    requireRoom();
  }

  /// Refuses a change that could not be told of [S3 API Reference, Error responses].
  private void requireRoom() {
    if (!room.getAsBoolean()) {
      throw KeyRules.refused(
          SERVICE_UNAVAILABLE,
          "SlowDown",
          "Too many changes wait to be recorded: reduce your request rate, or try again later");
    }
  }

  private void refuseBeside(String bucket, String key) {
    if (objects.index(bucket).standsInTheWayOf(key) || !objects.file(bucket, key).isFree()) {
      throw KeyRules.beside(key, null);
    }
  }

  private <R> R created(
      String bucket,
      String key,
      String eventName,
      Supplier<R> change,
      Function<R, @Nullable String> versionId) {
    return underLock(
        bucket,
        key,
        () -> {
          refuseBeside(bucket, key);
          var response = whole(change);
          if (versionId.apply(response) != null) {
            versions.incrementAndGet();
          }
          var now = objects.refresh(bucket, key);
          if (now != null) {
            tellOfCreation(eventName, bucket, key, now);
          }
          return response;
        });
  }

  private <R> R whole(Supplier<R> change) {
    try {
      return change.get();
    } catch (RuntimeException e) {
      throw budget.isFull(e) ? budget.exceeded(staging.usedMemory(), e) : e;
    }
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
    notifications.accept(notification.toJson());
  }
}
