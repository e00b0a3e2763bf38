package contactsheet.adapter.imaging;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.protocol.picture.ImageInspector.Inspection.Image;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that were made to keep an inspector busy or to fill its memory.
class BombsTest {
  /// The most processor time for a file, in microseconds.
  private static final long MOST = 50_000;

  private final HeadInspector inspector = new HeadInspector(true);

  static List<Bomb> bombs() {
    return Bomb.all();
  }

  static List<CorpusFile> files() {
    return CorpusFile.all();
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void a_bomb_is_a_picture_like_any_other(Bomb bomb) {
    assertInstanceOf(Image.class, inspector.inspect(bomb.content()));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void a_bomb_takes_little_time(Bomb bomb) {
    var micros = CpuTime.micros(inspector, bomb::content);
    assertTrue(micros < MOST, () -> bomb + " took " + micros + " µs");
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_of_the_corpus_takes_little_time(CorpusFile file) {
    var bytes = file.bytes();
    var micros = CpuTime.micros(inspector, () -> WatchedContent.of(bytes));
    assertTrue(micros < MOST, () -> file + " took " + micros + " µs");
  }
}
