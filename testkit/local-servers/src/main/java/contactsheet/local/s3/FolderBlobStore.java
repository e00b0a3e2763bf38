package contactsheet.local.s3;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.Part;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/// S3Proxy's store of folders. Everything that is not an object yet is in a separate bucket: the
/// parts of uploads, S3Proxy's notes about them, and unfinished objects. An object comes into its
/// bucket by one rename, so there is never half of one.
final class FolderBlobStore extends ForwardingBlobStore {
  private static final String PART_PREFIX = ".mpus-";
  private static final int UPLOAD_ID_LENGTH = 36;
  private static final int NOT_FOUND = 404;

  private final FolderStaging staging;

  /// The uploads in parts that are under way, by their ids. They end with the server, as their
  /// parts do.
  private final Map<String, Begun> uploads = new ConcurrentHashMap<>();

  FolderBlobStore(BlobStore folders, FolderStaging staging) {
    super(folders);
    this.staging = staging;
  }

  /// @param request the request
  /// @param key the key of its parts
  private record Begun(CreateMultipartUploadRequest request, String key) {}

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
    return KeyRules.isReserved(request.key())
        ? super.putBlob(request.toBuilder().bucket(FolderStaging.BUCKET).build(), payload)
        : super.putBlob(request, payload);
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    try (var copy = staging.place(request.destinationBucket(), request.destinationKey())) {
      var response =
          super.copyBlob(
              request.toBuilder()
                  .destinationBucket(FolderStaging.BUCKET)
                  .destinationKey(copy.key())
                  .build());
      copy.move();
      return response;
    }
  }

  @Override
  public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
    var key = UUID.randomUUID().toString();
    var begun = super.initiateMultipartUpload(staged(request, key));
    uploads.put(begun.id(), new Begun(request, key));
    return new MultipartUpload(begun.id(), request, begun.response());
  }

  @Override
  public UploadPartResponse uploadMultipartPart(
      MultipartUpload upload, UploadPartRequest request, InputStream payload) {
    return super.uploadMultipartPart(staged(upload), request, payload);
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    try (var whole =
        staging.place(upload.containerName(), upload.blobName(), begun(upload).key())) {
      whole.checkNoneMatches(request.ifNoneMatch());
      var response =
          super.completeMultipartUpload(
              staged(upload), request.toBuilder().ifNoneMatch(null).build());
      whole.move();
      uploads.remove(upload.id());
      return response;
    }
  }

  @Override
  public void abortMultipartUpload(MultipartUpload upload) {
    super.abortMultipartUpload(staged(upload));
    uploads.remove(upload.id());
  }

  @Override
  public List<Part> listMultipartUpload(MultipartUpload upload) {
    return super.listMultipartUpload(staged(upload));
  }

  @Override
  public List<software.amazon.awssdk.services.s3.model.MultipartUpload> listMultipartUploads(
      String bucket) {
    return super.listMultipartUploads(FolderStaging.BUCKET).stream()
        .flatMap(
            each -> {
              var begun = uploads.get(each.uploadId());
              return begun != null && begun.request().bucket().equals(bucket)
                  ? java.util.stream.Stream.of(each.toBuilder().key(begun.request().key()).build())
                  : java.util.stream.Stream.empty();
            })
        .toList();
  }

  @Override
  public HeadObjectResponse blobMetadata(HeadObjectRequest request) {
    return super.blobMetadata(
        KeyRules.isReserved(request.key())
            ? request.toBuilder().bucket(FolderStaging.BUCKET).key(staged(request.key())).build()
            : request);
  }

  @Override
  public boolean blobExists(String bucket, String key) {
    return super.blobExists(bucket(bucket, key), staged(key));
  }

  @Override
  public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
    return super.getBlob(
        KeyRules.isReserved(request.key())
            ? request.toBuilder().bucket(FolderStaging.BUCKET).key(staged(request.key())).build()
            : request);
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    return super.removeBlob(
        request.toBuilder().bucket(bucket(request.bucket(), request.key())).build());
  }

  @Override
  public ObjectCannedACL getBlobAccess(String bucket, String key) {
    return super.getBlobAccess(bucket(bucket, key), staged(key));
  }

  private static String bucket(String bucket, String key) {
    return KeyRules.isReserved(key) ? FolderStaging.BUCKET : bucket;
  }

  /// The name under which a part waits: S3Proxy makes one of the upload's key, which may be longer
  /// than the name of a file.
  private String staged(String key) {
    var begun = key.startsWith(PART_PREFIX) ? uploads.get(uploadId(key)) : null;
    return begun == null
        ? key
        : PART_PREFIX + uploadId(key) + "-" + begun.key() + key.substring(key.lastIndexOf('-'));
  }

  private static String uploadId(String key) {
    int end = Math.min(key.length(), PART_PREFIX.length() + UPLOAD_ID_LENGTH);
    return key.substring(PART_PREFIX.length(), end);
  }

  private MultipartUpload staged(MultipartUpload upload) {
    return new MultipartUpload(upload.id(), staged(upload.request(), begun(upload).key()));
  }

  private static CreateMultipartUploadRequest staged(
      CreateMultipartUploadRequest request, String key) {
    return request.toBuilder().bucket(FolderStaging.BUCKET).key(key).build();
  }

  private Begun begun(MultipartUpload upload) {
    @Nullable Begun begun = uploads.get(upload.id());
    if (begun == null
        || !begun.request().bucket().equals(upload.containerName())
        || !begun.request().key().equals(upload.blobName())) {
      throw KeyRules.refused(NOT_FOUND, "NoSuchUpload", "The specified upload does not exist.");
    }
    return begun;
  }
}
