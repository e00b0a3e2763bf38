package contactsheet.benchmark.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PerformanceDocumentTest {
  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  /// Every figure in the documents is the one that the samples and the prices give.
  @Test
  void the_figures_and_charts_are_those_of_the_samples_beside_them() throws IOException {
    for (var file : new PerformanceDocument(REPOSITORY).files().entrySet()) {
      assertEquals(
          file.getValue(),
          Files.readString(file.getKey()),
          () -> file.getKey() + " is out of date: benchmarks/run document makes it anew");
    }
  }
}
