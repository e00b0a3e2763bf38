package contactsheet.benchmark.pieces;

import contactsheet.adapter.imaging.HeadInspector;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.local.backend.Photos;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Reads the metadata of a camera's JPEG from its first bytes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ImageHeads {
  private final ImageInspector inspector = new HeadInspector(false);
  private final Head head = new Head(Photos.head(ImageInspector.HEAD_BYTES));

  /// Looks into it.
  @Benchmark
  public ImageInspector.Inspection inspect() {
    return inspector.inspect(head);
  }

  private static final class Head implements ImageInspector.ImageContent {
    private final byte[] bytes;

    Head(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return 4_000_000;
    }

    @Override
    public byte[] head() {
      return bytes;
    }

    @Override
    public ImageInspector.PartRead read(long offset, int length) {
      return new ImageInspector.PartRead.NotHad();
    }
  }
}
