package contactsheet.adapter.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.protocol.picture.ImageInspector.Inspection.Image;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Counts, field by field, how far the inspector and other programs agree on the corpus. The table
/// is in `docs/imaging.md`, so that a change is noticed; it may not get worse.
class AgreementTest {
  private static final Path PAGE = Path.of("../docs/imaging.md");
  private static final String BEGIN = "<!-- agreement, checked by AgreementTest -->\n";
  private static final String END = "<!-- end of agreement -->";

  /// The lowest allowed agreement, in thousandths of all fields that the others report. Differences
  /// with a known reason count too.
  private static final int LEAST = 988;

  /// One field of all files.
  private static final class Tally {
    private int others;
    private int same;
    private int different;
    private int missing;
    private int more;
  }

  @Test
  void the_page_has_the_table_of_today() throws IOException {
    var page = Files.readString(PAGE);
    var table = table(tallies());
    System.out.print(table);
    assertEquals(page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)), table);
  }

  @Test
  void fields_agree_as_they_do_today() {
    var all = sum(tallies());
    assertTrue(all.same * 1000 >= all.others * LEAST, () -> all.same + " of " + all.others);
  }

  private static Map<String, Tally> tallies() {
    var inspector = new HeadInspector(true);
    var tallies = new TreeMap<String, Tally>();
    for (var file : CorpusFile.all()) {
      var expected = Fields.of(file.expected());
      var seen =
          inspector.inspect(WatchedContent.of(file.bytes())) instanceof Image(var image)
              ? Fields.of(image)
              : Map.of("orientation", "1");
      var fields = new TreeSet<>(expected.keySet());
      fields.addAll(seen.keySet());
      for (var field : fields) {
        count(
            tallies.computeIfAbsent(field, _ -> new Tally()),
            expected.getOrDefault(field, ""),
            seen.getOrDefault(field, ""));
      }
    }
    return tallies;
  }

  private static void count(Tally tally, String expected, String seen) {
    if (expected.isEmpty()) {
      tally.more++;
    } else {
      tally.others++;
      if (expected.equals(seen)) {
        tally.same++;
      } else if (seen.isEmpty()) {
        tally.missing++;
      } else {
        tally.different++;
      }
    }
  }

  private static Tally sum(Map<String, Tally> tallies) {
    var sum = new Tally();
    for (var tally : tallies.values()) {
      sum.others += tally.others;
      sum.same += tally.same;
      sum.different += tally.different;
      sum.missing += tally.missing;
      sum.more += tally.more;
    }
    return sum;
  }

  private static String table(Map<String, Tally> tallies) {
    var table =
        new StringBuilder(
            """
            | field | others see it in | the same | another value | missing here | only seen here |
            |---|---|---|---|---|---|
            """);
    tallies.forEach((field, tally) -> line(table, "`" + field + "`", tally));
    line(table, "all", sum(tallies));
    return table.toString();
  }

  private static void line(StringBuilder table, String field, Tally tally) {
    table.append(
        "| %s | %d | %d | %d | %d | %d |%n"
            .formatted(
                field, tally.others, tally.same, tally.different, tally.missing, tally.more));
  }
}
