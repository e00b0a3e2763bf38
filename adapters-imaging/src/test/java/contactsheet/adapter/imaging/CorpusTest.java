package contactsheet.adapter.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.ImageInspector.Inspection.Image;
import contactsheet.application.port.out.ImageInspector.Inspection.NoImage;
import contactsheet.contract.WatchedContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The inspector against what exiftool, ImageMagick and others say of the same files.
class CorpusTest {
  private static final int FEWEST_FILES = 60;
  private static final int ONE_REQUEST = 95;

  private final HeadInspector inspector = new HeadInspector(true);

  static List<CorpusFile> files() {
    return CorpusFile.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void sees_what_others_see_in(CorpusFile file) {
    var expected = Fields.of(file.expected());
    var seen = seen(WatchedContent.of(file.bytes()));
    assertEquals(ToleratedDifferences.of(file.name()), differences(expected, seen));
  }

  @ParameterizedTest
  @MethodSource("files")
  void reads_no_more_than_it_needs_of(CorpusFile file) {
    var content = WatchedContent.of(file.bytes());
    inspector.inspect(content);
    assertEquals(FurtherReads.of(file.name()), FurtherReads.of(content));
  }

  @Test
  void one_request_is_enough_for_nearly_all() {
    var files = CorpusFile.all();
    var enough =
        files.stream().filter(file -> FurtherReads.of(file.name()).equals(FurtherReads.NONE));
    assertTrue(files.size() >= FEWEST_FILES, () -> "only " + files.size() + " files");
    assertTrue(enough.count() * 100 >= (long) files.size() * ONE_REQUEST);
  }

  @Test
  void no_difference_is_tolerated_in_a_file_that_is_not_there() {
    var names = CorpusFile.all().stream().map(CorpusFile::name).toList();
    assertTrue(names.containsAll(ToleratedDifferences.files()));
    assertTrue(names.containsAll(FurtherReads.files()));
  }

  private Map<String, String> seen(WatchedContent content) {
    return switch (inspector.inspect(content)) {
      case Image(var properties) -> Fields.of(properties);
      case NoImage() -> Map.of("orientation", "1");
    };
  }

  /// By field, what others see and what we see.
  private static Map<String, String> differences(
      Map<String, String> expected, Map<String, String> seen) {
    var differences = new TreeMap<String, String>();
    var all = new HashMap<>(expected);
    all.putAll(seen);
    for (var field : all.keySet()) {
      var theirs = expected.getOrDefault(field, "nothing");
      var ours = seen.getOrDefault(field, "nothing");
      if (!theirs.equals(ours)) {
        differences.put(field, theirs + " → " + ours);
      }
    }
    return differences;
  }
}
