package contactsheet.contract.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.domain.ObjectKey;
import java.net.URLEncoder;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a server lists a bucket.
enum ListingHabit {
  /// As S3 documents it: the repeated parameters are encoded like the keys.
  AS_DOCUMENTED,
  /// As Ceph's gateway: it repeats prefix and start unencoded, beside encoded keys.
  REPEATS_UNENCODED,
  /// As LocalStack before February 2026: it compares encoded keys with the unencoded start.
  COMPARES_ENCODED,
  /// Every list begins with the bucket's first key.
  IGNORES_START;

  /// Returns a parameter of the request as a list repeats it.
  String repeated(String text) {
    return this == REPEATS_UNENCODED ? escaped(text) : URLEncoder.encode(text, UTF_8);
  }

  /// The keys that it takes for those behind `after`.
  SortedMap<ObjectKey, String> behind(String after, SortedMap<ObjectKey, String> contents) {
    return switch (this) {
      case IGNORES_START -> contents;
      case AS_DOCUMENTED, REPEATS_UNENCODED -> {
        var behind = new TreeMap<>(contents);
        if (!after.isEmpty()) {
          behind.headMap(new ObjectKey(after), true).clear();
        }
        yield behind;
      }
      case COMPARES_ENCODED -> {
        var behind = new TreeMap<>(contents);
        behind
            .keySet()
            .removeIf(key -> URLEncoder.encode(key.value(), UTF_8).compareTo(after) <= 0);
        yield behind;
      }
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
