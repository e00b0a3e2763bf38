package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.s3.ObjectRequests.Refused;
import contactsheet.adapter.protocol.s3.ObjectRequests.Sent;
import contactsheet.adapter.protocol.s3.ObjectRequests.Unanswered;
import contactsheet.application.port.out.ImageInspector.ImageContent;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An object as whoever looks into it sees it: its head is there, and further parts are fetched for
/// as long as it is the same object. Why one could not be had, it remembers: a picture is not to
/// look like none because S3 was busy.
final class PictureContent implements ImageContent {
  /// What S3 answers about an object that is not the one with the ETag any more: 412, or 404 where
  /// there is none, or 416 where a server looks at the range first and it is shorter now.
  private static final Set<Integer> REPLACED = Set.of(404, 412, 416);

  private final ObjectRequests s3;
  private final ObjectLocation location;
  private final ObjectMetadata metadata;
  private final byte[] head;
  private boolean replaced;
  private @Nullable Failure failure;

  PictureContent(ObjectRequests s3, ObjectLocation location, ObjectMetadata metadata, byte[] head) {
    this.s3 = s3;
    this.location = location;
    this.metadata = metadata;
    this.head = head;
  }

  /// Whether another object was met in its place.
  boolean replaced() {
    return replaced;
  }

  /// Why a part could not be had, if there was one.
  @Nullable Failure failure() {
    return failure;
  }

  @Override
  public long size() {
    return metadata.size().bytes();
  }

  @Override
  public byte[] head() {
    return head;
  }

  @Override
  public Optional<byte[]> read(long offset, int length) {
    if (replaced || failure != null) {
      return Optional.empty();
    }
    return switch (s3.get(location, metadata.etag(), offset, length)) {
      case Sent sent -> bytes(Part.of(sent), offset, length);
      case Refused refusal when REPLACED.contains(refusal.status()) -> replacedMeanwhile();
      case Refused refusal -> failed(S3Failures.refused(location, refusal));
      case Unanswered(var why) -> failed(S3Failures.unanswered(location, why));
    };
  }

  /// A server that does not know `If-Match` may send another object, and one that does not know
  /// ranges the beginning of this one, again and again: then the picture has to do without.
  private Optional<byte[]> bytes(Part part, long offset, int length) {
    if (metadata.etag() != null && !part.isOf(metadata.etag())) {
      return replacedMeanwhile();
    }
    return part.isAt(offset, length) ? Optional.of(part.bytes()) : Optional.empty();
  }

  private Optional<byte[]> replacedMeanwhile() {
    replaced = true;
    return Optional.empty();
  }

  private Optional<byte[]> failed(Failure why) {
    failure = why;
    return Optional.empty();
  }
}
