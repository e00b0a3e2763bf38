package contactsheet.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;

/// The strong `ETag` of an answer: equal for equal bytes only.
///
/// @param value the tag in quotes, as in headers
record EntityTag(String value) {
  private static final int BYTES = 16;

  static EntityTag of(String body) {
    var digest = Sha256.digest().digest(body.getBytes(UTF_8));
    return new EntityTag('"' + HexFormat.of().formatHex(digest, 0, BYTES) + '"');
  }

  /// Whether a reader already has the document with this tag. The comparison is the weak one [RFC
  /// 9110, section 13.1.2], because a proxy may have weakened the tag when it compressed the
  /// answer.
  ///
  /// @param ifNoneMatch the header of that name; empty if there was none
  boolean isAmong(String ifNoneMatch) {
    return Arrays.stream(ifNoneMatch.split(",", -1))
        .map(String::strip)
        .anyMatch(tag -> tag.equals("*") || tag.equals(value) || tag.equals("W/" + value));
  }
}
