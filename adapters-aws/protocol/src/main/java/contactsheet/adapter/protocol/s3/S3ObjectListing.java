package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.s3.S3Requests.ListWanted;
import contactsheet.adapter.protocol.s3.S3Requests.Listed;
import contactsheet.adapter.protocol.s3.S3Requests.NoList;
import contactsheet.adapter.protocol.s3.S3Requests.Refused;
import contactsheet.adapter.protocol.s3.S3Requests.Unanswered;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import org.jspecify.annotations.Nullable;

/// Lists general purpose buckets, a thousand objects with one request. S3 lists them in the order
/// of their keys' UTF-8 bytes [S3 API Reference, ListObjectsV2], and its lists are as consistent as
/// its other answers. A page begins after the requested key, even if a server sends other keys.
/// Directory buckets, which S3 lists in no order, are not supported.
///
/// Safe for use by many threads at once.
public final class S3ObjectListing implements ObjectListing {
  private final S3Requests s3;

  /// @param s3 the requests to S3
  public S3ObjectListing(S3Requests s3) {
    this.s3 = new BucketRegions(s3);
  }

  @Override
  public ListingResult list(
      BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    try {
      return listed(bucket, prefix, after, limit);
    } catch (IllegalArgumentException e) {
      return new ListingResult.NotListed(
          ListFailures.unreadable(bucket, String.valueOf(e.getMessage())));
    }
  }

  /// S3 may end its answer before the page is full, even at once.
  private ListingResult listed(
      BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    var page = new ListPage(bucket, prefix, after);
    do {
      var most = Math.min(limit - page.size(), S3Requests.MOST_OF_A_LIST);
      var wanted = new ListWanted(bucket, prefix, after, page.continuation(), most);
      var failure =
          switch (s3.list(wanted)) {
            case Listed list -> page.add(list);
            case NoList(var why) -> ListFailures.noList(bucket, why);
            case Refused refusal -> ListFailures.refused(bucket, refusal);
            case Unanswered(var why) -> ListFailures.unanswered(bucket, why);
          };
      if (failure != null) {
        return new ListingResult.NotListed(failure);
      }
    } while (page.continuation() != null && page.size() < limit);
    return page.cut(limit);
  }
}
