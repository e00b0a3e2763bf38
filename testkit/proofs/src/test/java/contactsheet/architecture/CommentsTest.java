package contactsheet.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// The library's documentation has a sentence for every public type, method and constructor.
/// Doclint's `missing` requires that too, but also `@param` and `@return` that would only repeat
/// the name.
class CommentsTest {
  private static final List<String> LIBRARY =
      List.of(
          "domain", "application", "testkit/contracts", "testkit/contracts-jqwik", "testkit/rules");

  @Test
  void whatever_others_can_use_has_a_comment() throws IOException {
    var library = new ArrayList<JavaFileObject>();
    for (var source : Repository.sources()) {
      if (LIBRARY.stream().anyMatch(module -> isPublishedBy(module, source))) {
        library.add(new Source(source.toUri(), Files.readString(source)));
      }
    }
    assertEquals(List.of(), uncommented(library));
  }

  @Test
  void what_has_none_is_found() throws IOException {
    var silent =
        """
        /// Has one.
        public record Silent(String name) {
          public Silent {}
          public void speak() {}
          void whisper() {}
          @Override public String toString() { return name; }
          public interface Voice { int volume(); /** Has one. */ int pitch(); }
        }
        """;
    assertEquals(
        List.of("Silent.speak", "Silent.Voice", "Silent.Voice.volume"),
        uncommented(List.of(new Source(URI.create("string:///Silent.java"), silent))));
  }

  private static boolean isPublishedBy(String module, Path source) {
    return source.startsWith(Repository.ROOT.resolve(module).resolve("src/main"))
        && !source.toString().contains("/rules/breaking/");
  }

  private static List<String> uncommented(List<? extends JavaFileObject> sources)
      throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task = (JavacTask) compiler.getTask(null, null, null, null, null, sources);
    var found = new ArrayList<String>();
    var scan = new PublicMembers(DocTrees.instance(task), found::add);
    for (var unit : task.parse()) {
      scan.scan(unit, "");
    }
    return found;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(URI name, String text) {
      super(name, Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
