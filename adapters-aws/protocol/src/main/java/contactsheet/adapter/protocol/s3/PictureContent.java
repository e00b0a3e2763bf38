package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.picture.ImageInspector.ImageContent;
import contactsheet.adapter.protocol.picture.ImageInspector.Interruption.Failed;
import contactsheet.adapter.protocol.picture.ImageInspector.Interruption.Replaced;
import contactsheet.adapter.protocol.picture.ImageInspector.PartRead;
import contactsheet.adapter.protocol.s3.S3Requests.Refused;
import contactsheet.adapter.protocol.s3.S3Requests.Sent;
import contactsheet.adapter.protocol.s3.S3Requests.Unanswered;
import contactsheet.domain.ETag;
import contactsheet.domain.ObjectLocation;
import java.nio.ByteBuffer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An object's content for an inspector of pictures. It has the head, and fetches further parts as
/// long as the ETag stays the same.
final class PictureContent implements ImageContent {
  /// The statuses of S3's answers when the object no longer has the ETag: 412, or 404 if there is
  /// none, or 416 if a server looks at the range first and the object is shorter now.
  private static final Set<Integer> REPLACED = Set.of(404, 412, 416);

  private final S3Requests s3;
  private final ObjectLocation location;
  private final @Nullable ETag etag;
  private final long size;
  private final byte[] head;

  PictureContent(
      S3Requests s3, ObjectLocation location, @Nullable ETag etag, long size, byte[] head) {
    this.s3 = s3;
    this.location = location;
    this.etag = etag;
    this.size = size;
    this.head = head;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public byte[] head() {
    return head;
  }

  @Override
  public PartRead read(long offset, int length) {
    return switch (s3.get(location, etag, offset, length)) {
      case Sent sent -> bytes(Part.of(sent), offset, length);
      case Refused refusal when REPLACED.contains(refusal.status()) -> new Replaced();
      case Refused refusal -> new Failed(S3Failures.refused(location, refusal));
      case Unanswered(var why) -> new Failed(S3Failures.unanswered(location, why));
    };
  }

  /// A server that ignores `If-Match` may send another object, and one that ignores ranges sends
  /// the beginning again. Then the inspection continues without the part.
  private PartRead bytes(Part part, long offset, int length) {
    if (etag != null && !part.isOf(etag)) {
      return new Replaced();
    }
    return part.isAt(offset, length)
        ? new PartRead.Had(ByteBuffer.wrap(part.bytes()))
        : new PartRead.NotHad();
  }
}
