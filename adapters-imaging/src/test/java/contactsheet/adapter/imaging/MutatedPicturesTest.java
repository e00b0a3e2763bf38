package contactsheet.adapter.imaging;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The corpus, broken in many ways. Any exception fails the test. A slow file is measured again,
/// because the compiler and the collector work too.
@Tag("thorough")
class MutatedPicturesTest {
  private static final int PER_SEED = 20_000;
  private static final int LONGEST = 128 * 1024;

  /// One in eight is longer than all that may be read of it.
  private static final int ONE_IN = 8;

  private static final long FIVE_TERABYTES = 5L << 40;
  private static final long MOST_NANOS = 50_000_000;

  private final HeadInspector inspector = new HeadInspector(true);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void a_broken_picture_is_answered_in_time(long seed) {
    var originals =
        CorpusFile.all().stream().map(CorpusFile::bytes).filter(b -> b.length <= LONGEST).toList();
    var mutation = new Mutation(new Random(seed), originals);
    for (int i = 0; i < PER_SEED; i++) {
      var file = mutation.next();
      var size = i % ONE_IN == 0 ? FIVE_TERABYTES : file.length;
      var nanos = CpuTime.once(inspector, WatchedContent.repeating(file, size));
      if (nanos > MOST_NANOS) {
        var again = CpuTime.micros(inspector, () -> WatchedContent.repeating(file, size));
        assertTrue(again < MOST_NANOS / 1_000, "file " + i + " took " + again + " µs");
      }
    }
  }
}
