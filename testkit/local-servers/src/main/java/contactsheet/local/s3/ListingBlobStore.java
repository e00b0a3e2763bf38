package contactsheet.local.s3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.blobstore.SdkResponses;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.CreateBucketResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadBucketRequest;
import software.amazon.awssdk.services.s3.model.HeadBucketResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListBucketsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;

/// Keeps an index of the buckets and objects: those at its start, and those that were made through
/// it since. Other files in the folders are ignored. So the listed objects are exactly the readable
/// ones, and a listing does not read the folders.
final class ListingBlobStore extends ForwardingBlobStore {
  private static final int BAD_REQUEST = 400;

  private final Path root;
  private final KeyLocks locks;
  private final Map<String, BucketIndex> buckets = new ConcurrentSkipListMap<>();

  /// @param root the folder in which buckets are folders
  /// @param locks the locks under which objects are read
  /// @param present the buckets and objects that are there already
  ListingBlobStore(
      BlobStore delegate, Path root, KeyLocks locks, Map<String, BucketIndex> present) {
    super(delegate);
    this.root = root;
    this.locks = locks;
    buckets.putAll(present);
  }

  /// How many objects there are in all buckets.
  long size() {
    return buckets.values().stream().mapToLong(BucketIndex::size).sum();
  }

  /// The keys of a bucket.
  BucketIndex index(String bucket) {
    var index = buckets.get(bucket);
    if (index == null) {
      throw S3Exceptions.noSuchBucket(bucket, "no such bucket");
    }
    return index;
  }

  ObjectFile file(String bucket, String key) {
    return new ObjectFile(root.resolve(bucket), key);
  }

  /// Looks up the object of this key.
  ///
  /// @return its attributes, or nothing
  @Nullable HeadObjectResponse refresh(String bucket, String key) {
    var now = delegate().blobMetadataIfPresent(bucket, key);
    if (now == null) {
      index(bucket).remove(key);
    } else {
      index(bucket).add(key);
    }
    return now;
  }

  @Override
  public ListBucketsResponse list() {
    return ListBucketsResponse.builder()
        .buckets(
            buckets.keySet().stream()
                .map(name -> SdkResponses.bucket(name, created(root.resolve(name))))
                .toList())
        .build();
  }

  private static Instant created(Path folder) {
    try {
      return Files.readAttributes(folder, BasicFileAttributes.class).creationTime().toInstant();
    } catch (IOException _) {
      return Instant.EPOCH;
    }
  }

  @Override
  public ListObjectsV2Response list(ListObjectsV2Request request) {
    var bucket = request.bucket();
    return index(bucket)
        .page(request, key -> locks.reading(bucket, key, () -> file(bucket, key).describe()));
  }

  @Override
  public HeadBucketResponse headBucket(HeadBucketRequest request) {
    index(request.bucket());
    return delegate().headBucket(request);
  }

  @Override
  public CreateBucketResponse createContainer(CreateBucketRequest request) {
    if (!KeyRules.isBucket(request.bucket())) {
      throw KeyRules.refused(
          BAD_REQUEST, "InvalidBucketName", "The specified bucket is not valid.");
    }
    var response = delegate().createContainer(request);
    buckets.put(request.bucket(), new BucketIndex());
    return response;
  }

  @Override
  public void deleteBucket(String bucket) {
    index(bucket);
    delegate().deleteBucket(bucket);
    buckets.remove(bucket);
  }

  @Override
  public void deleteContainer(String bucket) {
    index(bucket);
    delegate().deleteContainer(bucket);
    buckets.remove(bucket);
  }

  @Override
  public HeadObjectResponse blobMetadata(HeadObjectRequest request) {
    return locks.reading(
        request.bucket(),
        request.key(),
        () -> {
          requirePresent(request.bucket(), request.key());
          return delegate().blobMetadata(request);
        });
  }

  @Override
  public boolean blobExists(String bucket, String key) {
    return mayBePresent(bucket, key) && delegate().blobExists(bucket, key);
  }

  @Override
  public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
    return locks.reading(
        request.bucket(),
        request.key(),
        () -> {
          requirePresent(request.bucket(), request.key());
          return delegate().getBlob(request);
        });
  }

  @Override
  public ObjectCannedACL getBlobAccess(String bucket, String key) {
    requirePresent(bucket, key);
    return delegate().getBlobAccess(bucket, key);
  }

  @Override
  public void setBlobAccess(String bucket, String key, ObjectCannedACL access) {
    requirePresent(bucket, key);
    delegate().setBlobAccess(bucket, key, access);
  }

  @Override
  public BucketCannedACL getContainerAccess(String bucket) {
    index(bucket);
    return delegate().getContainerAccess(bucket);
  }

  @Override
  public void setContainerAccess(String bucket, BucketCannedACL access) {
    index(bucket);
    delegate().setContainerAccess(bucket, access);
  }

  private void requirePresent(String bucket, String key) {
    if (!mayBePresent(bucket, key)) {
      throw S3Exceptions.noSuchKey(bucket, key, "no such object");
    }
  }

  /// A store with versions decides this itself, because a deleted object may have versions.
  private boolean mayBePresent(String bucket, String key) {
    var index = index(bucket);
    if (KeyRules.isReserved(key)) {
      return true;
    }
    return KeyRules.objection(key) == null
        && (supportsVersioning() || (index.contains(key) && file(bucket, key).exists()));
  }
}
