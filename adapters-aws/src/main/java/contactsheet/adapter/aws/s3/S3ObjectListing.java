package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.ETag;
import contactsheet.domain.Failure;
import contactsheet.domain.ListedObject;
import contactsheet.domain.ObjectKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Lists general purpose buckets, a thousand objects with one request. S3 lists them in the order
/// of their keys' UTF-8 bytes [S3 API Reference, ListObjectsV2], and so consistently as it answers
/// everything. Directory buckets, which are listed in no order, are not for this.
///
/// Safe for use by many threads at once.
public final class S3ObjectListing implements ObjectListing, AutoCloseable {
  private static final int MOST_OF_A_REQUEST = 1000;

  private final S3Client s3;
  private final boolean closesClient;

  /// On a client that somebody else made and closes.
  public S3ObjectListing(S3Client s3) {
    this(s3, false);
  }

  private S3ObjectListing(S3Client s3, boolean closesClient) {
    this.s3 = s3;
    this.closesClient = closesClient;
  }

  /// On a client of its own, which finds region, credentials and endpoint as the AWS SDK does.
  ///
  /// @throws IllegalStateException if the environment lacks one of them; the message says which
  public static S3ObjectListing fromEnvironment() {
    return new S3ObjectListing(ClientSettings.build(S3Client.builder()), true);
  }

  @Override
  public ListingResult list(
      BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    try {
      return listed(bucket, prefix, after, limit);
    } catch (AwsServiceException e) {
      return new ListingResult.NotListed(ListFailures.refused(bucket, e));
    } catch (SdkClientException e) {
      return new ListingResult.NotListed(ListFailures.unanswered(bucket, e));
    } catch (IllegalArgumentException e) {
      return new ListingResult.NotListed(
          Failure.permanent(
              "the listing of bucket " + bucket + " cannot be read: " + e.getMessage()));
    }
  }

  /// S3 may end its answer before the page is full, even at once.
  private ListingResult listed(
      BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    var objects = new ArrayList<ListedObject>();
    var request =
        ListObjectsV2Request.builder()
            .bucket(bucket.value())
            .prefix(prefix)
            .startAfter(after == null ? null : after.value())
            // XML cannot hold every character that a key can.
            .encodingType(EncodingType.URL);
    boolean more;
    do {
      var most = Math.min(limit - objects.size(), MOST_OF_A_REQUEST);
      var answer = s3.listObjectsV2(request.maxKeys(most).build());
      objects.addAll(objects(answer));
      request.continuationToken(answer.nextContinuationToken());
      more = Boolean.TRUE.equals(answer.isTruncated());
    } while (more && objects.size() < limit);
    return new ListingResult.Page(objects, more);
  }

  private static List<ListedObject> objects(ListObjectsV2Response answer) {
    return answer.contents().stream().map(S3ObjectListing::object).toList();
  }

  private static ListedObject object(S3Object listed) {
    var etag = listed.eTag();
    return new ListedObject(
        new ObjectKey(listed.key()),
        new ByteSize(listed.size()),
        listed.lastModified(),
        etag == null || etag.isBlank() ? null : new ETag(etag));
  }

  /// Closes the client, if it is this object's own.
  @Override
  public void close() {
    if (closesClient) {
      s3.close();
    }
  }
}
