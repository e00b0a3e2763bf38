package contactsheet.adapter.imaging;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.protocol.picture.ImageInspector.Inspection.Image;
import contactsheet.adapter.protocol.picture.ImageInspector.Inspection.NoImage;
import contactsheet.adapter.protocol.picture.ImageInspector.Interruption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares the inspector with exiftool, ImageMagick and others on the same files.
class CorpusTest {
  private static final int FEWEST_FILES = 60;
  private static final int ONE_REQUEST = 95;

  /// The intended differences from the others, with their reasons.
  private static final Table TOLERATED = Table.of("tolerated-differences.tsv");

  /// The files of which more than the head is read, with the number of reads and bytes.
  private static final Table FURTHER_READS = Table.of("further-reads.tsv");

  private final HeadInspector inspector = new HeadInspector(true);

  static List<CorpusFile> files() {
    return CorpusFile.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void sees_what_others_see_in(CorpusFile file) {
    var expected = Fields.of(file.expected());
    var seen = seen(WatchedContent.of(file.bytes()));
    assertEquals(TOLERATED.of(file), differences(expected, seen));
  }

  @ParameterizedTest
  @MethodSource("files")
  void reads_no_more_than_it_needs_of(CorpusFile file) {
    var content = WatchedContent.of(file.bytes());
    inspector.inspect(content);
    assertEquals(FURTHER_READS.of(file), reads(content));
  }

  @Test
  void one_request_is_enough_for_nearly_all() {
    var files = CorpusFile.all().size();
    assertTrue(files >= FEWEST_FILES, () -> "only " + files + " files");
    assertTrue((files - FURTHER_READS.files().size()) * 100 >= files * ONE_REQUEST);
  }

  @Test
  void the_tables_are_about_files_that_are_there() {
    var names = CorpusFile.all().stream().map(CorpusFile::name).toList();
    assertTrue(names.containsAll(TOLERATED.files()));
    assertTrue(names.containsAll(FURTHER_READS.files()));
  }

  private static String reads(WatchedContent content) {
    return content.reads().isEmpty()
        ? ""
        : content.reads().size() + " reads, " + content.bytesRead() + " bytes";
  }

  private Map<String, String> seen(WatchedContent content) {
    return switch (inspector.inspect(content)) {
      case Image(var properties) -> Fields.of(properties);
      case NoImage() -> Map.of("orientation", "1");
      case Interruption why -> throw new AssertionError(why);
    };
  }

  /// Field by field, the others' values and ours.
  private static String differences(Map<String, String> expected, Map<String, String> seen) {
    var fields = new TreeSet<>(expected.keySet());
    fields.addAll(seen.keySet());
    return fields.stream()
        .filter(field -> !Objects.equals(expected.get(field), seen.get(field)))
        .map(
            field ->
                "%s: %s → %s"
                    .formatted(
                        field,
                        expected.getOrDefault(field, "nothing"),
                        seen.getOrDefault(field, "nothing")))
        .collect(joining("; "));
  }
}
