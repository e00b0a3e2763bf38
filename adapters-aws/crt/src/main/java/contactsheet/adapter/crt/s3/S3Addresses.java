package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.Environment;
import contactsheet.adapter.crt.Region;
import contactsheet.adapter.crt.http.Endpoint;
import contactsheet.adapter.crt.http.PercentEncoding;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The address of a bucket and its objects: a host of the bucket's own, as S3 recommends, or one
/// host for all buckets, with the bucket in the path [S3 User Guide, Virtual hosting].
final class S3Addresses {
  /// A bucket that can be part of a host's name under S3's certificate: a dot would make it a
  /// domain deeper than the certificate's, and older buckets have names that no host can have.
  private static final Pattern HOST = Pattern.compile("[a-z0-9][a-z0-9-]{1,61}[a-z0-9]");

  private final Region region;
  private final String service;
  private final boolean dualStack;
  private final @Nullable URI configured;

  private S3Addresses(Region region, boolean dualStack, @Nullable URI configured) {
    this.region = region;
    this.dualStack = dualStack;
    this.configured = configured;
    service = (dualStack ? "s3.dualstack." : "s3.") + region.name() + "." + region.domain();
  }

  /// @throws IllegalStateException if the environment has no region, or an address that is none
  static S3Addresses in(Environment environment) {
    return new S3Addresses(
        environment.region(), environment.wantsDualStack(), environment.endpoint("S3"));
  }

  /// Those of another region; a configured address stays.
  S3Addresses in(Region other) {
    return new S3Addresses(other, dualStack, configured);
  }

  /// The region that requests are signed for.
  Region region() {
    return region;
  }

  /// The server for all buckets; none if each bucket has its own host.
  @Nullable Endpoint shared() {
    return configured == null ? null : Endpoint.of(configured);
  }

  /// A server and a path.
  ///
  /// @param path the path, encoded as it is signed
  record Address(Endpoint server, String path) {}

  Address of(ObjectLocation location) {
    var key = "/" + PercentEncoding.path(location.key().value());
    var bucket = of(location.bucket());
    return new Address(bucket.server(), bucket.path() + key);
  }

  /// The bucket itself; its path ends without a slash.
  Address of(BucketName bucket) {
    if (configured != null) {
      return new Address(Endpoint.of(configured), folder(configured) + inPath(bucket));
    }
    return HOST.matcher(bucket.value()).matches()
        ? new Address(Endpoint.https(bucket + "." + service), "")
        : new Address(Endpoint.https(service), inPath(bucket));
  }

  private static String inPath(BucketName bucket) {
    return "/" + PercentEncoding.queryPart(bucket.value());
  }

  private static String folder(URI configured) {
    var path = configured.getRawPath();
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
