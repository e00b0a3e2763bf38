package contactsheet.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Who tests against the ports can draw whatever passes through them.
class GeneratorsTest {
  private static final String DOMAIN = "contactsheet.domain";
  private static final String KIT = "contactsheet.contract";

  @Test
  void every_domain_type_is_drawn_by_a_generator_of_the_test_kit() {
    var classes = new ClassFileImporter().importPackages(DOMAIN, KIT);
    var drawn = new HashSet<JavaClass>();
    classes.stream()
        .filter(type -> type.getSimpleName().endsWith("Arbitraries"))
        .flatMap(generator -> generator.getMethods().stream())
        .filter(method -> method.getModifiers().contains(PUBLIC))
        .forEach(method -> method.getReturnType().getAllInvolvedRawTypes().forEach(reach(drawn)));
    assertEquals(
        List.of(),
        classes.stream()
            .filter(GeneratorsTest::isDrawable)
            .filter(type -> !drawn.contains(type))
            .map(JavaClass::getName)
            .sorted()
            .toList());
  }

  /// jqwik draws enums by itself.
  private static boolean isDrawable(JavaClass type) {
    return type.getPackageName().equals(DOMAIN)
        && type.getModifiers().contains(PUBLIC)
        && !type.isEnum();
  }

  /// Who draws a type draws its cases, and what its fields hold.
  private static Consumer<JavaClass> reach(Set<JavaClass> drawn) {
    return type -> {
      if (type.getPackageName().equals(DOMAIN) && drawn.add(type)) {
        type.getAllSubclasses().forEach(reach(drawn));
        type.getFields()
            .forEach(field -> field.getType().getAllInvolvedRawTypes().forEach(reach(drawn)));
      }
    };
  }
}
