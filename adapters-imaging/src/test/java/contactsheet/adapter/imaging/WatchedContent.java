package contactsheet.adapter.imaging;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.adapter.protocol.picture.ImageInspector.ImageContent;
import contactsheet.adapter.protocol.picture.ImageInspector.Interruption;
import contactsheet.adapter.protocol.picture.ImageInspector.PartRead;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file that counts the reads, and refuses more than an [ImageInspector] may make.
final class WatchedContent implements ImageContent {
  /// A requested further part.
  record Range(long offset, int length) {}

  private final byte[] file;
  private final long size;
  private final @Nullable PartRead instead;
  private final List<Range> reads = new ArrayList<>();

  /// @param instead the answer to every read; none for the part itself
  private WatchedContent(byte[] file, long size, @Nullable PartRead instead) {
    this.file = file.clone();
    this.size = size;
    this.instead = instead;
  }

  /// All of a file.
  static WatchedContent of(byte[] file) {
    return new WatchedContent(file, file.length, null);
  }

  /// A file of which no further part can be had.
  static WatchedContent withoutFurtherParts(byte[] file) {
    return new WatchedContent(file, file.length, new PartRead.NotHad());
  }

  /// A file of which something prevents any further part from being read.
  static WatchedContent interrupted(byte[] file, Interruption why) {
    return new WatchedContent(file, file.length, why);
  }

  /// A file that is longer than the bytes it has: behind them it has them again and again.
  static WatchedContent repeating(byte[] bytes, long size) {
    return new WatchedContent(bytes, bytes.length == 0 ? 0 : Math.max(size, bytes.length), null);
  }

  /// The parts that were read beside the head.
  List<Range> reads() {
    return List.copyOf(reads);
  }

  /// How many bytes these have together.
  long bytesRead() {
    return reads.stream().mapToLong(Range::length).sum();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public byte[] head() {
    return part(0, (int) Math.min(size, ImageInspector.HEAD_BYTES));
  }

  @Override
  public PartRead read(long offset, int length) {
    if (offset < 0 || length < 1 || length > size - offset) {
      throw new AssertionError(length + " bytes at " + offset + " of " + size);
    }
    reads.add(new Range(offset, length));
    if (reads.size() > ImageInspector.MOST_READS || bytesRead() > ImageInspector.MOST_BYTES) {
      throw new AssertionError("too much was read: " + reads);
    }
    return instead == null ? new PartRead.Had(ByteBuffer.wrap(part(offset, length))) : instead;
  }

  private byte[] part(long offset, int length) {
    if (offset + length <= file.length) {
      return Arrays.copyOfRange(file, (int) offset, (int) offset + length);
    }
    var part = new byte[length];
    for (int i = 0; i < length; i++) {
      part[i] = file[(int) ((offset + i) % file.length)];
    }
    return part;
  }
}
