package contactsheet.adapter.aws.s3;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/// Which bytes of an object an answer holds.
///
/// @param first of them, from 0
/// @param length how many they are
/// @param size of the whole object
record ContentRange(long first, long length, long size) {
  private static final Pattern BYTES = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18})");

  /// Nothing if the answer does not say it. One without a range holds all, whatever was asked for.
  static @Nullable ContentRange of(GetObjectResponse answer) {
    if (answer.contentRange() == null) {
      var length = answer.contentLength();
      return length == null ? null : new ContentRange(0, length, length);
    }
    var range = BYTES.matcher(answer.contentRange());
    if (!range.matches()) {
      return null;
    }
    var first = Long.parseLong(range.group(1));
    var last = Long.parseLong(range.group(2));
    return new ContentRange(first, last - first + 1, Long.parseLong(range.group(3)));
  }

  boolean isWhole() {
    return length == size;
  }
}
