package contactsheet.local.s3;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import org.gaul.s3proxy.blobstore.SdkResponses;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/// The keys of a bucket's objects in the order in which S3 lists them, so that the cost of a page
/// depends only on its length. The other attributes of an object are read when it is listed.
final class BucketIndex {
  /// Comes after all keys that begin with the text before it.
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  private final NavigableSet<String> keys = new ConcurrentSkipListSet<>(Utf8Order.INSTANCE);

  void add(String key) {
    keys.add(key);
  }

  void remove(String key) {
    keys.remove(key);
  }

  boolean contains(String key) {
    return keys.contains(key);
  }

  int size() {
    return keys.size();
  }

  /// Returns whether the path of an object is a folder in the path of this key, or the other way
  /// round.
  boolean standsInTheWayOf(String key) {
    for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
      if (keys.contains(key.substring(0, slash))) {
        return true;
      }
    }
    var below = key.endsWith("/") ? null : keys.ceiling(key + "/");
    return below != null && below.startsWith(key + "/");
  }

  /// One page of a listing [S3 API Reference, ListObjectsV2].
  ///
  /// @param describe the function that returns the listed attributes of an object, or nothing if it
  ///     is gone
  ListObjectsV2Response page(
      ListObjectsV2Request request, Function<String, @Nullable S3Object> describe) {
    var page = new Page(request);
    var next = page.first();
    while (next != null && page.take(next, describe)) {
      next = page.behind(next);
    }
    return page.response();
  }

  /// A page while it is being filled.
  private final class Page {
    private final String prefix;
    private final String delimiter;
    private final @Nullable String after;
    private final int maxKeys;
    private final List<S3Object> contents = new ArrayList<>();
    private final List<CommonPrefix> prefixes = new ArrayList<>();
    private String last = "";
    private boolean truncated;

    Page(ListObjectsV2Request request) {
      prefix = Objects.requireNonNullElse(request.prefix(), "");
      delimiter = Objects.requireNonNullElse(request.delimiter(), "");
      var token = request.continuationToken();
      after = token == null ? request.startAfter() : token;
      maxKeys = Objects.requireNonNullElse(request.maxKeys(), 1000);
    }

    @Nullable String first() {
      var from = after == null || Utf8Order.INSTANCE.compare(after, prefix) < 0 ? prefix : after;
      return maxKeys == 0 ? null : keys.ceiling(from);
    }

    /// Adds a key to the page.
    ///
    /// @return whether the page is not full
    boolean take(String key, Function<String, @Nullable S3Object> describe) {
      if (!key.startsWith(prefix)) {
        return false;
      }
      var common = commonPrefix(key);
      var name = common == null ? key : common;
      if (after != null && Utf8Order.INSTANCE.compare(name, after) <= 0) {
        return true;
      }
      var object = common == null ? describe.apply(key) : null;
      if (common == null && object == null) {
        keys.remove(key);
        return true;
      }
      truncated = contents.size() + prefixes.size() == maxKeys;
      if (truncated) {
        return false;
      }
      last = name;
      if (object == null) {
        prefixes.add(SdkResponses.commonPrefix(name));
      } else {
        contents.add(object);
      }
      return true;
    }

    @Nullable String behind(String key) {
      var common = commonPrefix(key);
      if (common == null) {
        return keys.higher(key);
      }
      var behind = keys.ceiling(common + LAST);
      while (behind != null && behind.startsWith(common)) {
        behind = keys.higher(behind);
      }
      return behind;
    }

    /// Returns the common prefix under which the key is listed, if there is one.
    private @Nullable String commonPrefix(String key) {
      int end = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, prefix.length());
      return end < 0 ? null : key.substring(0, end + delimiter.length());
    }

    ListObjectsV2Response response() {
      return SdkResponses.objectsPage(contents, prefixes, truncated ? last : null);
    }
  }
}
