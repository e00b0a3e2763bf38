package contactsheet.adapter.imaging;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/// Lets Jazzer look for files that the inspector cannot bear, beginning with the corpus. The
/// default build only replays the corpus; `mvn -Pfuzz` searches.
@Tag("thorough")
class HeadInspectorFuzzTest {
  private static final HeadInspector INSPECTOR = new HeadInspector(true);
  private static final long FIVE_TERABYTES = 5L << 40;

  static Stream<byte[]> files() {
    return CorpusFile.all().stream().map(CorpusFile::bytes);
  }

  @MethodSource("files")
  @FuzzTest(maxDuration = "10m")
  void any_file_is_answered(byte[] file) {
    INSPECTOR.inspect(WatchedContent.of(file));
    INSPECTOR.inspect(WatchedContent.repeating(file, FIVE_TERABYTES));
    INSPECTOR.inspect(WatchedContent.withoutFurtherParts(file));
  }
}
