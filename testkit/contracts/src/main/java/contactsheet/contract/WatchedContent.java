package contactsheet.contract;

import contactsheet.application.port.out.ImageInspector;
import contactsheet.application.port.out.ImageInspector.ImageContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A file that lets nobody read more of it than an [ImageInspector] may, and remembers what was
/// read.
public final class WatchedContent implements ImageContent {
  /// A further part that was asked for.
  public record Range(long offset, int length) {}

  private final byte[] file;
  private final long size;
  private final boolean readable;
  private final List<Range> reads = new ArrayList<>();

  private WatchedContent(byte[] file, long size, boolean readable) {
    this.file = file.clone();
    this.size = size;
    this.readable = readable;
  }

  /// All of a file.
  public static WatchedContent of(byte[] file) {
    return new WatchedContent(file, file.length, true);
  }

  /// A file of which no further part can be had.
  public static WatchedContent withoutFurtherParts(byte[] file) {
    return new WatchedContent(file, file.length, false);
  }

  /// A file that is longer than the bytes it has: behind them it has them again and again.
  public static WatchedContent repeating(byte[] bytes, long size) {
    return new WatchedContent(bytes, bytes.length == 0 ? 0 : Math.max(size, bytes.length), true);
  }

  /// The parts that were read beside the head.
  public List<Range> reads() {
    return List.copyOf(reads);
  }

  /// How many bytes these have together.
  public long bytesRead() {
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
  public Optional<byte[]> read(long offset, int length) {
    if (offset < 0 || length < 1 || length > size - offset) {
      throw new AssertionError(length + " bytes at " + offset + " of " + size);
    }
    reads.add(new Range(offset, length));
    if (reads.size() > ImageInspector.MOST_READS || bytesRead() > ImageInspector.MOST_BYTES) {
      throw new AssertionError("too much was read: " + reads);
    }
    return readable ? Optional.of(part(offset, length)) : Optional.empty();
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
