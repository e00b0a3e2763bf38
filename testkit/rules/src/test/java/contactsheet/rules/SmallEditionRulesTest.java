package contactsheet.rules;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The small edition depends on nothing of Contactsheet, so it has a class with its own rules. This
/// test compiles that class for each fixture of the published rules, and compares the results.
class SmallEditionRulesTest {
  private static final String FIXTURES = "contactsheet.rules.breaking";
  private static final Path SOURCE =
      Path.of(
          System.getProperty("contactsheet.repository"),
          "template/src/main/resources/archetype-resources/architecture-tests",
          "src/test/java/architecture/HexagonTest.java");

  /// The small edition has no adapter of several packages, no local servers, and no driving adapter
  /// outside of its program.
  private static final Set<String> NOT_REPORTED =
      Set.of(
          "adaptersdonotknoweachother.adapter.aws.s3.SiblingOffender",
          "adaptersknownoserviceandnoprogram.adapter.aws.s3.ServerOffender",
          "drivingadaptersaskonlyinports.adapter.web.PageOffender");

  /// The published rules are for any hexagon, so their fixtures do not use AWS.
  private static final Set<String> WITHOUT_A_FIXTURE =
      Set.of("aws_is_seen_only_by_its_adapter_and_the_composition_root");

  @TempDir static Path compiled;
  private static List<String> fixtures = List.of();

  @BeforeAll
  static void compile() throws IOException {
    fixtures =
        new ClassFileImporter()
            .importPackages(FIXTURES).getPackage(FIXTURES).getSubpackages().stream()
                .map(JavaPackage::getName)
                .toList();
    var sources = compiled.resolve("sources");
    for (var fixture : fixtures) {
      var file = sources.resolve(fixture).resolve("HexagonTest.java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, Files.readString(SOURCE).replace("${package}", fixture));
    }
    var files =
        fixtures.stream().map(fixture -> sources.resolve(fixture).resolve("HexagonTest.java"));
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          compiler.getTask(
              null,
              manager,
              null,
              List.of("-proc:none", "-d", compiled.toString()),
              null,
              manager.getJavaFileObjectsFromPaths(files.toList()));
      assertTrue(task.call(), "the small edition's rules compile");
    }
  }

  @Test
  void every_offender_that_the_published_rules_report_is_reported() throws Exception {
    var passed = new TreeSet<String>();
    for (var fixture : fixtures) {
      var classes = new ClassFileImporter().importPackages(fixture);
      var offenders = offendersIn(classes);
      offenders.removeAll(reported(rulesFor(fixture), classes));
      offenders.forEach(name -> passed.add(name.substring(FIXTURES.length() + 1)));
    }
    assertEquals(NOT_REPORTED, passed);
  }

  @Test
  void every_rule_of_the_small_edition_reports_an_offender_of_a_published_one() throws Exception {
    var silent = new TreeSet<String>();
    var biting = new TreeSet<String>();
    for (var fixture : fixtures) {
      var classes = new ClassFileImporter().importPackages(fixture);
      rulesFor(fixture)
          .forEach(
              (name, rule) ->
                  (reported(Map.of(name, rule), classes).isEmpty() ? silent : biting).add(name));
    }
    silent.removeAll(biting);
    assertEquals(WITHOUT_A_FIXTURE, silent);
  }

  private static Map<String, ArchRule> rulesFor(String fixture) throws Exception {
    var urls = new URL[] {compiled.toUri().toURL()};
    try (var loader = new URLClassLoader(urls, SmallEditionRulesTest.class.getClassLoader())) {
      var type = loader.loadClass(fixture + ".architecture.HexagonTest");
      return Arrays.stream(type.getDeclaredFields())
          .filter(field -> field.getType().equals(ArchRule.class))
          .peek(field -> field.setAccessible(true))
          .collect(toMap(Field::getName, SmallEditionRulesTest::get));
    }
  }

  private static ArchRule get(Field field) {
    try {
      return (ArchRule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> offendersIn(JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getName)
        .filter(name -> name.endsWith("Offender"))
        .collect(toSet());
  }

  private static Set<String> reported(Map<String, ArchRule> rules, JavaClasses classes) {
    var details =
        rules.values().stream()
            .flatMap(
                rule ->
                    rule
                        .allowEmptyShould(true)
                        .evaluate(classes)
                        .getFailureReport()
                        .getDetails()
                        .stream())
            .toList();
    return offendersIn(classes).stream()
        .filter(name -> details.stream().anyMatch(detail -> detail.contains(name)))
        .collect(toSet());
  }
}
