package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.s3.S3Requests.ListItem;
import contactsheet.adapter.protocol.s3.S3Requests.ListWanted;
import contactsheet.adapter.protocol.s3.S3Requests.Listed;
import contactsheet.adapter.protocol.s3.S3Requests.Refused;
import contactsheet.adapter.protocol.s3.S3Requests.Unanswered;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.ETag;
import contactsheet.domain.ListedObject;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.StorageClass;
import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lists general purpose buckets, a thousand objects with one request. S3 lists them in the order
/// of their keys' UTF-8 bytes [S3 API Reference, ListObjectsV2], and its lists are as consistent as
/// its other answers. Directory buckets, which S3 lists in no order, are not supported.
///
/// Safe for use by many threads at once.
public final class S3ObjectListing implements ObjectListing {
  private final S3Requests s3;

  /// @param s3 carries the requests
  public S3ObjectListing(S3Requests s3) {
    this.s3 = s3;
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
    var objects = new ArrayList<ListedObject>();
    @Nullable String continuation = null;
    do {
      var most = Math.min(limit - objects.size(), S3Requests.MOST_OF_A_LIST);
      switch (s3.list(new ListWanted(bucket, prefix, after, continuation, most))) {
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

  private static ListedObject object(ListItem item) {
    if (item.key() == null || item.size() == null || item.lastModified() == null) {
      throw new IllegalArgumentException("an object has no key, no size or no time");
    }
    return new ListedObject(
        new ObjectKey(item.key()),
        new ByteSize(item.size()),
        item.lastModified(),
        present(item.etag(), ETag::new),
        present(item.storageClass(), StorageClass::new));
  }

  private static <T> @Nullable T present(@Nullable String text, Function<String, T> value) {
    return text == null || text.isBlank() ? null : value.apply(text);
  }
}
