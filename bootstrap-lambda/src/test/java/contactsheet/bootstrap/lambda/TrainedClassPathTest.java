package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class TrainedClassPathTest {
  private static final String JARS = "lib/a-01.jar:lib/b-02.jar";

  private final TrainedClassPath trained =
      new TrainedClassPath(Integer.toHexString(JARS.hashCode()));

  @Test
  void the_jars_that_the_cache_was_made_of_are_fine() {
    assertDoesNotThrow(() -> trained.require(JARS));
  }

  @Test
  void another_jar_is_refused_with_what_to_do() {
    var refused =
        assertThrows(
            IllegalStateException.class, () -> trained.require("lib/a-01.jar:lib/b-03.jar"));
    assertTrue(String.valueOf(refused.getMessage()).endsWith("build the package anew"));
  }

  @Test
  void without_a_cache_any_jars_are_fine() {
    assertDoesNotThrow(() -> new TrainedClassPath(null).require(JARS));
  }
}
