package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.s3.S3Requests.Sent;
import contactsheet.domain.ETag;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A part of an object, and the object's headers.
///
/// @param range the range of the part; none if the answer does not say which part it is
record Part(Sent answer, @Nullable ContentRange range) {
  static Part of(Sent answer) {
    return new Part(answer, ContentRange.of(answer.headers()));
  }

  /// The bytes are never changed.
  byte[] bytes() {
    return range == null ? new byte[0] : answer.bytes();
  }

  /// Returns whether the part begins at the object's beginning, by its header. Some servers send an
  /// invalid header for an empty object: `bytes 0--1/0`.
  boolean isFirst() {
    return range != null && range.first() == 0;
  }

  /// Whether it is exactly this part.
  boolean isAt(long offset, int length) {
    return range != null && range.first() == offset && answer.bytes().length == length;
  }

  /// Returns whether the part is of the content with this ETag, by its header.
  boolean isOf(ETag etag) {
    var said = answer.headers().get("etag");
    return said == null || said.replace("\"", "").equals(etag.value());
  }

  /// How many of the bytes that it promised are missing.
  ///
  /// @param most the largest number of its bytes that are taken
  long missing(int most) {
    return range == null ? 0 : Math.clamp(range.length(), 0, most) - answer.bytes().length;
  }

  /// Returns the headers that HEAD would have.
  Map<String, String> head() {
    var head = new HashMap<>(answer.headers());
    head.remove("content-length");
    if (range != null) {
      head.put("content-length", Long.toString(range.size()));
    }
    if (!hasTheObjectsChecksum()) {
      head.keySet().removeIf(name -> name.startsWith(HeadMetadata.CHECKSUM));
    }
    return head;
  }

  /// With a part S3 sends the part's checksum or none. With a range of a whole object that was
  /// uploaded in parts, it leaves out the number of parts in a composite checksum.
  private boolean hasTheObjectsChecksum() {
    return range != null
        && range.isWhole()
        && !"COMPOSITE".equals(answer.headers().get("x-amz-checksum-type"));
  }
}
