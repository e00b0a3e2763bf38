package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.Environment;
import contactsheet.adapter.crt.ServiceClient;
import contactsheet.adapter.protocol.s3.BucketListing;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import org.jspecify.annotations.Nullable;

/// Lists buckets in S3, as [BucketListing] says.
///
/// Safe for use by many threads at once.
public final class CrtObjectListing implements ObjectListing, AutoCloseable {
  private final ServiceClient client;
  private final BucketListing listing;

  private CrtObjectListing(ServiceClient client, S3Addresses addresses) {
    this.client = client;
    listing = new BucketListing(new S3ListRequests(client, addresses));
  }

  /// On the settings of this process's environment.
  ///
  /// @throws IllegalStateException if it lacks what a client needs; the message says what
  public static CrtObjectListing fromEnvironment() {
    return from(Environment.ofThisProcess());
  }

  /// On the settings of an environment.
  ///
  /// @throws IllegalStateException if they lack what a client needs; the message says what
  public static CrtObjectListing from(Environment environment) {
    var addresses = S3Addresses.in(environment);
    return new CrtObjectListing(new ServiceClient(new S3Rules(), environment), addresses);
  }

  @Override
  public ListingResult list(
      BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    return listing.list(bucket, prefix, after, limit);
  }

  @Override
  public void close() {
    client.close();
  }
}
