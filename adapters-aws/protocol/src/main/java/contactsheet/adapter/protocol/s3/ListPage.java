package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.s3.S3Requests.ListItem;
import contactsheet.adapter.protocol.s3.S3Requests.Listed;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.ETag;
import contactsheet.domain.Failure;
import contactsheet.domain.ListedObject;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.StorageClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page of a bucket, made from S3's answers. An answer is accepted only if it is a list of this
/// bucket with new keys. Some servers repeat keys that are not after the requested one, and these
/// keys are dropped.
final class ListPage {
  /// S3 may end an answer before its first key, and a server that repeats keys may fill some
  /// answers of a page with them.
  private static final int MOST_WITHOUT_NEWS = 100;

  /// A key has at most a kilobyte, and a token that holds one is not much longer.
  private static final int LONGEST_TOKEN = 16 * 1024;

  private final BucketName bucket;
  private final String prefix;
  private final @Nullable ObjectKey after;
  private final SortedMap<ObjectKey, ListedObject> objects = new TreeMap<>();
  private final Set<String> tokens = new HashSet<>();
  private int withoutNews;
  private @Nullable String continuation;

  /// @param after the key behind which the page begins, or none for the first page
  ListPage(BucketName bucket, String prefix, @Nullable ObjectKey after) {
    this.bucket = bucket;
    this.prefix = prefix;
    this.after = after;
  }

  /// The token of the answer that is next; none before the first one and behind the last one.
  @Nullable String continuation() {
    return continuation;
  }

  int size() {
    return objects.size();
  }

  /// Returns the page with at most `limit` objects, because a server may send more than requested.
  ListingResult cut(int limit) {
    return new ListingResult.ObjectPage(
        objects.values().stream().limit(limit).toList(),
        continuation != null || objects.size() > limit);
  }

  /// Adds the objects of an answer.
  ///
  /// @return why the answer is not accepted, or nothing
  /// @throws IllegalArgumentException if an object cannot be read
  @Nullable Failure add(Listed list) {
    if (list.bucket() != null && !list.bucket().equals(bucket.value())) {
      return ListFailures.noList(bucket, "it is the list of another bucket, " + list.bucket());
    }
    return switch (list.truncated()) {
      case "true" -> {
        var before = objects.size();
        add(list.items());
        yield goOn(list.continuation(), objects.size() > before);
      }
      case "false" -> {
        add(list.items());
        continuation = null;
        yield null;
      }
      case null -> ListFailures.noList(bucket, "it does not say whether there is more");
      default ->
          ListFailures.noList(bucket, "whether there is more, it says with " + list.truncated());
    };
  }

  private @Nullable Failure goOn(@Nullable String token, boolean hasNews) {
    if (token == null) {
      return ListFailures.unanswered(
          bucket, "the list ends in its middle and does not say how to go on");
    }
    if (token.length() > LONGEST_TOKEN) {
      return ListFailures.noList(bucket, "its token is longer than any of S3's");
    }
    if (!tokens.add(token)) {
      return ListFailures.endless(bucket, "it gave the same token for the next answer twice");
    }
    withoutNews += hasNews ? 0 : 1;
    if (withoutNews > MOST_WITHOUT_NEWS) {
      return ListFailures.endless(
          bucket, withoutNews + " answers told nothing new and said that there is more");
    }
    continuation = token;
    return null;
  }

  private void add(List<ListItem> items) {
    for (var item : items) {
      var object = object(item);
      var key = object.key();
      if (key.startsWith(prefix) && (after == null || key.compareTo(after) > 0)) {
        objects.put(key, object);
      }
    }
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
