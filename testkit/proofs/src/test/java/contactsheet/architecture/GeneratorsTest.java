package contactsheet.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// The test kit has a generator for every type of the domain that passes through a port.
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

  /// jqwik draws enums itself, and a class of constants has no instances.
  private static boolean isDrawable(JavaClass type) {
    return type.getPackageName().equals(DOMAIN)
        && type.getModifiers().contains(PUBLIC)
        && !type.isEnum()
        && hasInstances(type);
  }

  private static boolean hasInstances(JavaClass type) {
    return type.isInterface()
        || type.getConstructors().stream()
            .anyMatch(constructor -> !constructor.getModifiers().contains(PRIVATE));
  }

  /// A generator of a type also draws its cases and the types of its fields.
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
