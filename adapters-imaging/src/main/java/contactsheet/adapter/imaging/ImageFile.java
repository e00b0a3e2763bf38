package contactsheet.adapter.imaging;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.adapter.protocol.picture.ImageInspector.ImageContent;
import contactsheet.adapter.protocol.picture.ImageInspector.Interruption;
import contactsheet.adapter.protocol.picture.ImageInspector.PartRead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bytes of a file that were read: its head, and the few further parts that a format needed.
/// Reading a missing byte throws a [MissingPartException] and nothing else.
final class ImageFile implements AutoCloseable {
  private record Part(long offset, ByteBuffer bytes) {
    boolean holds(long position) {
      return holds(position, 1);
    }

    boolean holds(long position, long length) {
      return position >= offset && length <= end() - position;
    }

    long end() {
      return offset + bytes.capacity();
    }
  }

  private final ImageContent content;
  private final ReadingGate gate;
  private final List<Part> parts = new ArrayList<>(1 + ImageInspector.MOST_READS);
  private int readsLeft = ImageInspector.MOST_READS;
  private int bytesLeft = ImageInspector.MOST_BYTES;
  private Part recent;
  private boolean entered;
  private @Nullable Interruption interruption;

  ImageFile(ImageContent content, ReadingGate gate) {
    this.content = content;
    this.gate = gate;
    recent = new Part(0, ByteBuffer.wrap(content.head()));
    parts.add(recent);
  }

  /// Why the file could not be read to its end, if something was in the way.
  @Nullable Interruption interruption() {
    return interruption;
  }

  /// Returns a file that is completely in memory.
  static ImageFile whole(byte[] bytes) {
    return new ImageFile(new InMemory(bytes), new ReadingGate());
  }

  long size() {
    return content.size();
  }

  boolean has(long offset, long length) {
    return offset >= 0
        && length >= 0
        && (recent.holds(offset, length) || hadFrom(offset, length) >= length);
  }

  /// Returns how many bytes are there from this place without a gap, up to a limit.
  long hadFrom(long offset, long asked) {
    var position = offset;
    for (int i = 0; i < parts.size() && position - offset < asked; ) {
      if (parts.get(i).holds(position)) {
        position = parts.get(i).end();
        i = 0;
      } else {
        i++;
      }
    }
    return Math.min(position - offset, asked);
  }

  /// Fetches a part, if it is within the file and the limits of requests and bytes allow it.
  ///
  /// @param least how many bytes are needed
  /// @param most how many bytes to fetch if a request is made
  boolean obtain(long offset, int least, int most) {
    if (offset < 0 || has(offset, least)) {
      return offset >= 0;
    }
    var had = hadFrom(offset, least);
    var length = Math.min(Math.min(most - had, bytesLeft), size() - offset - had);
    if (length < least - had || readsLeft == 0 || interruption != null || !enter()) {
      return false;
    }
    readsLeft--;
    bytesLeft -= (int) length;
    switch (content.read(offset + had, (int) length)) {
      case PartRead.Had(var bytes) -> parts.add(new Part(offset + had, bytes));
      case PartRead.NotHad() -> {}
      case Interruption why -> interruption = why;
    }
    return has(offset, least);
  }

  int uint8(long offset) {
    var part = partAt(offset);
    return part.bytes().get((int) (offset - part.offset())) & 0xFF;
  }

  /// An unsigned number of up to 4 bytes, or a signed one of 8, the highest byte first.
  long bigEndian(long offset, int length) {
    long number = 0;
    for (int i = 0; i < length; i++) {
      number = number << 8 | uint8(offset + i);
    }
    return number;
  }

  /// The same, the lowest byte first.
  long littleEndian(long offset, int length) {
    long number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = number << 8 | uint8(offset + i);
    }
    return number;
  }

  byte[] bytes(long offset, int length) {
    if (!has(offset, length)) {
      throw new MissingPartException(offset);
    }
    var bytes = new byte[length];
    for (int done = 0; done < length; ) {
      var part = partAt(offset + done);
      var from = (int) (offset + done - part.offset());
      var count = Math.min(length - done, part.bytes().capacity() - from);
      part.bytes().get(from, bytes, done, count);
      done += count;
    }
    return bytes;
  }

  /// Returns whether this text is there; false also if its bytes are missing.
  boolean says(long offset, String latin1) {
    return has(offset, latin1.length()) && text(offset, latin1.length()).equals(latin1);
  }

  /// Names in files are ASCII; Latin-1 can read any byte.
  String text(long offset, int length) {
    return new String(bytes(offset, length), StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    if (entered) {
      gate.leave();
    }
  }

  /// Readers mostly read the next byte too, so the last part is remembered.
  private Part partAt(long offset) {
    if (recent.holds(offset)) {
      return recent;
    }
    for (var part : parts) {
      if (part.holds(offset)) {
        recent = part;
        return part;
      }
    }
    throw new MissingPartException(offset);
  }

  private boolean enter() {
    entered = entered || gate.enter();
    return entered;
  }

  private static final class InMemory implements ImageContent {
    private final byte[] bytes;

    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public byte[] head() {
      return bytes;
    }

    @Override
    public PartRead read(long offset, int length) {
      return new PartRead.NotHad();
    }
  }
}
