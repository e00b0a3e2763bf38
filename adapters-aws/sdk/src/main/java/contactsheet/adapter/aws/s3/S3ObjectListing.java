package contactsheet.adapter.aws.s3;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.adapter.protocol.s3.BucketListing;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;

/// Lists buckets in S3, as [BucketListing] says.
///
/// Safe for use by many threads at once.
public final class S3ObjectListing implements ObjectListing, AutoCloseable {
  private final S3Client s3;
  private final BucketListing listing;
  private final boolean closesClient;

  /// On a client that somebody else made and closes.
  public S3ObjectListing(S3Client s3) {
    this(s3, false);
  }

  private S3ObjectListing(S3Client s3, boolean closesClient) {
    this.s3 = s3;
    this.closesClient = closesClient;
    listing = new BucketListing(new S3ListRequests(s3));
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
    return listing.list(bucket, prefix, after, limit);
  }

  /// Closes the client, if it is this object's own.
  @Override
  public void close() {
    if (closesClient) {
      s3.close();
    }
  }
}
