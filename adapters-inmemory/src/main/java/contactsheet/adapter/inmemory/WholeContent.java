package contactsheet.adapter.inmemory;

import contactsheet.application.port.out.ImageInspector;
import contactsheet.application.port.out.ImageInspector.ImageContent;
import java.util.Arrays;
import java.util.Optional;

/// A file of which every part is at hand.
final class WholeContent implements ImageContent {
  private final byte[] content;

  WholeContent(byte[] content) {
    this.content = content;
  }

  @Override
  public long size() {
    return content.length;
  }

  @Override
  public byte[] head() {
    return Arrays.copyOf(content, Math.min(content.length, ImageInspector.HEAD_BYTES));
  }

  @Override
  public Optional<byte[]> read(long offset, int length) {
    return Optional.of(Arrays.copyOfRange(content, (int) offset, (int) offset + length));
  }
}
