package contactsheet.architecture;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Links within the repository lead to existing files and headings. Other links are not checked, so
/// that the build does not depend on other servers.
class LinksTest {
  private static final Pattern LINK =
      Pattern.compile("(?:\\]\\(|src=\")([^)#:\"]*)(?:#([^)\"]*))?[)\"]");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  static List<Path> documents() throws IOException {
    return Repository.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_link_leads_somewhere(Path document) throws IOException {
    assertEquals(List.of(), deadLinks(document, Files.readString(document)));
  }

  @Test
  void a_link_to_nowhere_is_found() throws IOException {
    var lies =
        """
        [true](domain), [true](https://example.com/no#thing) and [true](#links-and-other-lies)
        [lie](no-such-page.md), [lie](#no-such-part), <img src="no-such-picture.png">
        # Links, and `other` lies
        """;
    assertEquals(
        List.of("no-such-page.md", "#no-such-part", "no-such-picture.png"),
        deadLinks(Repository.ROOT.resolve("README.md"), lies));
  }

  private static List<String> deadLinks(Path document, String text) throws IOException {
    var dead = new ArrayList<String>();
    for (var link : LINK.matcher(text).results().toList()) {
      var path = link.group(1);
      var part = link.group(2);
      var target = path.isEmpty() ? document : document.resolveSibling(path);
      if (!Files.exists(target)) {
        dead.add(path);
      } else if (part != null
          && !parts(path.isEmpty() ? text : Files.readString(target)).contains(part)) {
        dead.add(path + "#" + part);
      }
    }
    return dead;
  }

  /// The names by which headings are linked: in lower case, without punctuation, `-` for a space.
  private static Set<String> parts(String text) {
    return HEADING
        .matcher(text)
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(toSet());
  }
}
