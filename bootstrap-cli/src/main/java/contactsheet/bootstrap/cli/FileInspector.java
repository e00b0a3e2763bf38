package contactsheet.bootstrap.cli;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.adapter.protocol.picture.ImageInspector.ImageContent;
import contactsheet.adapter.protocol.picture.ImageInspector.Inspection;
import contactsheet.adapter.protocol.picture.ImageInspector.PartRead;
import contactsheet.domain.ImageProperties;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Inspects files of this machine as objects with the same bytes in S3 are inspected: the same
/// head, and the same limits of further reads.
final class FileInspector {
  private final ImageInspector inspector;

  FileInspector(ImageInspector inspector) {
    this.inspector = inspector;
  }

  /// The result for one file.
  ///
  /// @param image the image properties that a row would have; none for a file that is no picture
  /// @param reads how many parts were read beside the head
  /// @param bytes how many bytes these had together
  record Inspected(@Nullable ImageProperties image, int reads, long bytes) {}

  /// Inspects one file.
  ///
  /// @throws IOException if it cannot be read
  Inspected inspect(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      var content = new FileContent(channel);
      var inspection = inspector.inspect(content);
      if (content.failure != null) {
        throw content.failure;
      }
      return new Inspected(
          inspection instanceof Inspection.Image(var image) ? image : null,
          content.reads,
          content.bytes);
    }
  }

  private static final class FileContent implements ImageContent {
    private final FileChannel channel;
    private final long size;
    private final byte[] head;
    private int reads;
    private long bytes;
    private @Nullable IOException failure;

    FileContent(FileChannel channel) throws IOException {
      this.channel = channel;
      size = channel.size();
      head = part(channel, 0, (int) Math.min(size, ImageInspector.HEAD_BYTES));
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
      reads++;
      bytes += length;
      try {
        return new PartRead.Had(ByteBuffer.wrap(part(channel, offset, length)));
      } catch (IOException e) {
        failure = e;
        return new PartRead.NotHad();
      }
    }

    private static byte[] part(FileChannel channel, long offset, int length) throws IOException {
      var bytes = ByteBuffer.allocate(length);
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, offset + bytes.position()) < 0) {
          throw new IOException("the file became shorter");
        }
      }
      return bytes.array();
    }
  }
}
