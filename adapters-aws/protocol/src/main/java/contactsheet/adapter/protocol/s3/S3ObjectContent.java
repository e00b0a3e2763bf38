package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.s3.S3Requests.Refused;
import contactsheet.adapter.protocol.s3.S3Requests.Sent;
import contactsheet.adapter.protocol.s3.S3Requests.Unanswered;
import contactsheet.domain.ETag;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// Reads the content of one object from its beginning to its end, part by part: an object of any
/// size needs the memory of one part. All parts are of the same content, or the reading fails.
///
/// For use by one thread.
public final class S3ObjectContent {
  private static final int PART = 4 * 1024 * 1024;
  private static final int BEHIND_THE_END = 416;

  private final S3Requests s3;
  private final ObjectLocation location;
  private @Nullable ETag etag;
  private long offset;
  private long size = Long.MAX_VALUE;

  /// @param s3 the requests to S3
  public S3ObjectContent(S3Requests s3, ObjectLocation location) {
    this.s3 = new BucketRegions(s3);
    this.location = location;
  }

  /// The answer to a request for the next part.
  public sealed interface PartAnswer {
    /// The bytes behind the last part.
    record Bytes(ByteBuffer content) implements PartAnswer {}

    /// The object has no more bytes.
    record End() implements PartAnswer {}

    /// The part could not be read.
    record NotRead(Failure failure) implements PartAnswer {}
  }

  /// Reads the next part.
  public PartAnswer next() {
    if (offset >= size) {
      return new PartAnswer.End();
    }
    return switch (s3.get(location, etag, offset, PART)) {
      case Sent sent -> read(Part.of(sent));
      case Refused refusal when offset == 0 && refusal.status() == BEHIND_THE_END ->
          new PartAnswer.End();
      case Refused refusal -> new PartAnswer.NotRead(refused(refusal));
      case Unanswered(var why) -> new PartAnswer.NotRead(S3Failures.unanswered(location, why));
    };
  }

  /// A server that ignores `If-Match` may send another content, and one that ignores ranges sends
  /// the beginning again.
  private PartAnswer read(Part part) {
    var range = part.range();
    if (range == null
        || !part.isAt(offset, Math.clamp(range.size() - offset, 0, PART))
        || (etag != null && !part.isOf(etag))) {
      return new PartAnswer.NotRead(
          Failure.retryable(
              "S3 did not send the part of " + location + " that begins at byte " + offset));
    }
    if (offset == 0) {
      var said = part.answer().headers().get("etag");
      etag = said == null ? null : new ETag(said);
      size = range.size();
    }
    offset += range.length();
    return new PartAnswer.Bytes(ByteBuffer.wrap(part.bytes()));
  }

  private Failure refused(Refused refusal) {
    return RefusalTable.saysAbsent(refusal)
        ? Failure.permanent("there is no object " + location + ": see whether it was deleted")
        : S3Failures.refused(location, refusal);
  }
}
