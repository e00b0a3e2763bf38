package contactsheet.adapter.imaging;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of the corpus, and the values that other programs report for it.
///
/// @param name the file's path below the corpus' folder
/// @param path the path of the file
record CorpusFile(String name, Path path) {
  private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
  private static final String EXPECTED = ".expected.json";

  static List<CorpusFile> all() {
    try (var files = Files.walk(CORPUS)) {
      return files
          .filter(file -> Files.exists(expectedOf(file)))
          .map(CorpusFile::of)
          .collect(toCollection(() -> new TreeSet<>((a, b) -> a.name.compareTo(b.name))))
          .stream()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long length() {
    return path.toFile().length();
  }

  JsonNode expected() {
    return JsonMapper.shared().readTree(expectedOf(path).toFile());
  }

  @Override
  public String toString() {
    return name;
  }

  private static CorpusFile of(Path path) {
    return new CorpusFile(CORPUS.relativize(path).toString().replace('\\', '/'), path);
  }

  private static Path expectedOf(Path file) {
    return file.resolveSibling(file.getFileName() + EXPECTED);
  }
}
