package contactsheet.adapter.protocol.s3;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The range of an object's bytes that an answer holds.
///
/// @param first the position of the first of these bytes, from 0
/// @param length the number of these bytes
/// @param size the size of the whole object, in bytes
record ContentRange(long first, long length, long size) {
  private static final Pattern BYTES = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18})");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

  /// Returns nothing if the answer's header is missing or impossible. An answer without a range
  /// holds the whole object, even if a part was requested.
  static @Nullable ContentRange of(Map<String, String> headers) {
    var said = headers.get("content-range");
    if (said == null) {
      return ofAll(headers.getOrDefault("content-length", ""));
    }
    var range = BYTES.matcher(said);
    if (!range.matches()) {
      return null;
    }
    var first = Long.parseLong(range.group(1));
    var last = Long.parseLong(range.group(2));
    var size = Long.parseLong(range.group(3));
    return first <= last && last < size ? new ContentRange(first, last - first + 1, size) : null;
  }

  private static @Nullable ContentRange ofAll(String length) {
    if (!LENGTH.matcher(length).matches()) {
      return null;
    }
    var size = Long.parseLong(length);
    return new ContentRange(0, size, size);
  }

  boolean isWhole() {
    return length == size;
  }
}
