package contactsheet.benchmark.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
  private static final Machine MACHINE =
      new Machine(LocalDate.of(2026, 11, 30), "processor", 2, "system", "java", "boto3", "node", 0);

  @TempDir private Path folder;

  @Test
  void the_name_of_a_file_says_what_was_measured() {
    assertEquals("coldstart.json", results("coldstart", "all", "bin", 0).fileName());
    assertEquals("coldstart-0.5-core.json", results("coldstart", "0.5", "bin", 0).fileName());
    assertEquals("warm-jpg.json", results("warm", "all", "jpg", 0).fileName());
    assertEquals("warm-10-ms-away.json", results("warm", "all", "bin", 10).fileName());
    var lambda = results("lambda", Results.lambdaLabel(512), "bin", 5);
    assertEquals("lambda-512-MB-5-ms-away.json", lambda.fileName());
    assertEquals(512, lambda.megabytes());
  }

  @Test
  void a_file_is_read_as_it_was_written() throws IOException {
    var results = results("warm", "1", "jpg", 5);
    assertEquals(results, Results.read(results.write(folder)));
  }

  private static Results results(String measurement, String cores, String objects, int network) {
    return new Results(MACHINE, measurement, cores, objects, network, 1, List.of());
  }
}
