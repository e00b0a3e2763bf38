package contactsheet.adapter.aws.s3.inventory;

import contactsheet.adapter.protocol.s3.S3ObjectContent;
import contactsheet.adapter.protocol.s3.S3ObjectContent.PartAnswer;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/// An inventory where S3 wrote it.
///
/// @param s3 the requests to S3
/// @param manifestObject the object that is the manifest; the lists are in the same bucket
record S3Files(S3Requests s3, ObjectLocation manifestObject) implements InventoryFiles {
  @Override
  public InputStream manifest() {
    return new Content(new S3ObjectContent(s3, manifestObject));
  }

  @Override
  public InputStream list(String key) {
    var location = new ObjectLocation(manifestObject.bucket(), new ObjectKey(key));
    return new Content(new S3ObjectContent(s3, location));
  }

  @Override
  public String toString() {
    return manifestObject.toString();
  }

  /// The content of an object as a stream.
  private static final class Content extends InputStream {
    private final S3ObjectContent object;
    private ByteBuffer part = ByteBuffer.allocate(0);

    Content(S3ObjectContent object) {
      this.object = object;
    }

    @Override
    public int read() throws IOException {
      return atEnd() ? -1 : Byte.toUnsignedInt(part.get());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (atEnd()) {
        return -1;
      }
      var count = Math.min(length, part.remaining());
      part.get(bytes, offset, count);
      return count;
    }

    private boolean atEnd() throws IOException {
      while (!part.hasRemaining()) {
        switch (object.next()) {
          case PartAnswer.Bytes(var content) -> part = content;
          case PartAnswer.End() -> {
            return true;
          }
          case PartAnswer.NotRead(var failure) -> throw new InventoryException(failure);
        }
      }
      return false;
    }
  }
}
