package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.s3.ListRequests.Item;
import contactsheet.adapter.protocol.s3.ListRequests.Listed;
import contactsheet.adapter.protocol.s3.ListRequests.Wanted;
import contactsheet.adapter.protocol.s3.ObjectRequests.Refused;
import contactsheet.adapter.protocol.s3.ObjectRequests.Unanswered;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.ETag;
import contactsheet.domain.ListedObject;
import contactsheet.domain.ObjectKey;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Lists general purpose buckets, a thousand objects with one request. S3 lists them in the order
/// of their keys' UTF-8 bytes [S3 API Reference, ListObjectsV2], and so consistently as it answers
/// everything. Directory buckets, which are listed in no order, are not for this.
///
/// @param s3 carries the requests
public record BucketListing(ListRequests s3) {
  /// Lists a page of objects.
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
    var objects = new ArrayList<ListedObject>();
    @Nullable String continuation = null;
    do {
      var most = Math.min(limit - objects.size(), ListRequests.MOST_OF_AN_ANSWER);
      switch (s3.list(new Wanted(bucket, prefix, after, continuation, most))) {
        case Listed(var items, var next) -> {
          items.forEach(item -> objects.add(object(item)));
          continuation = next;
        }
        case Refused refusal -> {
          return new ListingResult.NotListed(ListFailures.refused(bucket, refusal));
        }
        case Unanswered(var why) -> {
          return new ListingResult.NotListed(ListFailures.unanswered(bucket, why));
        }
      }
    } while (continuation != null && objects.size() < limit);
    return new ListingResult.Page(objects, continuation != null);
  }

  private static ListedObject object(Item item) {
    if (item.key() == null || item.size() == null || item.lastModified() == null) {
      throw new IllegalArgumentException("an object has no key, no size or no time");
    }
    return new ListedObject(
        new ObjectKey(item.key()),
        new ByteSize(item.size()),
        item.lastModified(),
        item.etag() == null || item.etag().isBlank() ? null : new ETag(item.etag()));
  }
}
