package contactsheet.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The files of this repository, without what builds make of them.
final class Repository {
  static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");

  private static @Nullable List<Path> all;

  private Repository() {}

  static List<Path> documents() throws IOException {
    return files(".md");
  }

  static List<Path> sources() throws IOException {
    return files(".java");
  }

  /// The modules that are built where no profile is named.
  static List<String> modules() throws IOException {
    var pom = Files.readString(ROOT.resolve("pom.xml"));
    return MODULE
        .matcher(pom.substring(0, pom.indexOf("<profiles>")))
        .results()
        .map(module -> module.group(1))
        .toList();
  }

  /// The files that Git knows, by their paths from the root.
  static List<String> tracked() throws IOException {
    var git =
        new ProcessBuilder("git", "ls-files", "-z", "--cached")
            .directory(ROOT.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return names.isEmpty() ? present() : Arrays.asList(names.split("\0"));
  }

  /// If the source came without its history, all existing files.
  private static List<String> present() throws IOException {
    return files("").stream().map(file -> ROOT.relativize(file).toString()).toList();
  }

  private static List<Path> files(String suffix) throws IOException {
    return all().stream().filter(file -> file.toString().endsWith(suffix)).toList();
  }

  /// No test changes the repository, so one look at the folders is enough.
  private static synchronized List<Path> all() throws IOException {
    var known = all;
    if (known == null) {
      try (Stream<Path> files = Files.walk(ROOT)) {
        known =
            files
                .filter(Files::isRegularFile)
                .filter(file -> !file.toString().contains("/target/"))
                .filter(file -> !file.toString().contains("/.git/"))
                .toList();
      }
      all = known;
    }
    return known;
  }
}
