package contactsheet.adapter.imaging;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// A table about files of the corpus: a file's name, the expected value and the reason, separated
/// by tabs.
///
/// @param byFile the expected values, by the files' names
record Table(Map<String, String> byFile) {
  static Table of(String name) {
    try (var lines = Files.lines(Path.of("src", "test", "resources", name))) {
      return new Table(
          lines
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .collect(toMap(columns -> columns[0], Table::expectation)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(CorpusFile file) {
    return byFile.getOrDefault(file.name(), "");
  }

  Set<String> files() {
    return byFile.keySet();
  }

  private static String expectation(String[] columns) {
    if (columns.length != 3 || columns[2].isBlank()) {
      throw new IllegalArgumentException("not a file, an expectation and a reason: " + columns[0]);
    }
    return columns[1];
  }
}
