package contactsheet.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A document that shows a file shows it as it is: a block that begins with `file=` holds the whole
/// of it.
class QuotedFilesTest {
  private static final Path ROOT = Repository.ROOT;
  private static final Path PAGE = ROOT.resolve("docs/testing-with-contactsheet.md");
  private static final Pattern QUOTE =
      Pattern.compile("^```\\w+ file=(\\S+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @Test
  void every_file_is_shown_as_it_is() throws IOException {
    if (Boolean.getBoolean("contactsheet.quote")) {
      Files.writeString(PAGE, withItsFiles(Files.readString(PAGE)));
    }
    assertEquals(List.of(), lies(Files.readString(PAGE)), "-Dcontactsheet.quote=true mends it");
  }

  /// The page shows every file of the project.
  @Test
  void every_file_of_the_project_is_shown() throws IOException {
    var page = Files.readString(PAGE);
    try (var files = Files.walk(ROOT.resolve("testkit/consumer"))) {
      files
          .filter(Files::isRegularFile)
          .map(file -> ROOT.relativize(file).toString())
          .filter(file -> file.endsWith(".java") && !file.contains("/target/"))
          .forEach(file -> assertTrue(page.contains(" file=" + file + "\n"), file));
    }
  }

  @Test
  void a_line_that_the_file_does_not_have_is_found() throws IOException {
    var file = "testkit/consumer/src/test/java/com/example/consumer/SortedMapStoreTest.java";
    var lie = "```java file=" + file + "\n" + Files.readString(ROOT.resolve(file)) + "more\n```\n";
    assertEquals(List.of(file), lies(lie));
  }

  private static List<String> lies(String text) throws IOException {
    var lies = new ArrayList<String>();
    var quotes = QUOTE.matcher(text);
    while (quotes.find()) {
      if (!quotes.group(2).equals(Files.readString(ROOT.resolve(quotes.group(1))))) {
        lies.add(quotes.group(1));
      }
    }
    return lies;
  }

  private static String withItsFiles(String text) throws IOException {
    var mended = new StringBuilder(text);
    for (var quote : QUOTE.matcher(text).results().toList().reversed()) {
      var file = Files.readString(ROOT.resolve(quote.group(1)));
      mended.replace(quote.start(2), quote.end(2), file);
    }
    return mended.toString();
  }
}
