package contactsheet.architecture;

import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A component diagram, compared with the code in both directions. ArchUnit finds a dependency of
/// the code that the diagram lacks, but not one of the diagram that the code lacks.
///
/// @param file the file in PlantUML, with packages as stereotypes and aliases at the arrows' ends
/// @param packages the packages of each component, by its alias
/// @param arrows the arrows between aliases
record ComponentsDiagram(Path file, Map<String, String> packages, List<Arrow> arrows) {
  private static final Pattern COMPONENT = Pattern.compile("\\[.+] <<(\\S+)>> as (\\w+)");
  private static final Pattern ARROW = Pattern.compile("(?m)^(\\w+) --> (\\w+)$");

  record Arrow(String from, String to) {
    static Arrow of(MatchResult line) {
      return new Arrow(line.group(1), line.group(2));
    }
  }

  static ComponentsDiagram in(Path file) throws IOException {
    var text = Files.readString(file);
    return new ComponentsDiagram(
        file,
        COMPONENT
            .matcher(text)
            .results()
            .collect(toMap(line -> line.group(2), line -> line.group(1))),
        ARROW.matcher(text).results().map(Arrow::of).toList());
  }

  /// The code has no dependency between components that is no arrow here.
  ArchRule showsEveryDependency() {
    return ArchRuleDefinition.classes()
        .should(adhereToPlantUmlDiagram(file, consideringOnlyDependenciesInDiagram()))
        .because("a reader takes the diagram for the whole truth");
  }

  /// Aliases of components that no class is in.
  List<String> componentsWithoutCode(JavaClasses code) {
    return packages.keySet().stream()
        .filter(alias -> code.stream().noneMatch(type -> isIn(alias, type)))
        .sorted()
        .toList();
  }

  /// Arrows that no class depends along.
  List<Arrow> arrowsWithoutCode(JavaClasses code) {
    return arrows.stream()
        .filter(arrow -> code.stream().noneMatch(type -> dependsAlong(arrow, type)))
        .toList();
  }

  /// Packages of the code that are in no component, or in more than one.
  List<String> packagesNotShownOnce(JavaClasses code) {
    return code.stream()
        .filter(type -> packages.keySet().stream().filter(alias -> isIn(alias, type)).count() != 1)
        .map(JavaClass::getPackageName)
        .distinct()
        .sorted()
        .toList();
  }

  private boolean dependsAlong(Arrow arrow, JavaClass type) {
    return isIn(arrow.from(), type)
        && type.getDirectDependenciesFromSelf().stream()
            .anyMatch(dependency -> isIn(arrow.to(), dependency.getTargetClass()));
  }

  /// Whether a type is of a component.
  boolean isIn(String alias, JavaClass type) {
    var pattern = packages.get(alias);
    return pattern != null && PackageMatcher.of(pattern).matches(type.getPackageName());
  }
}
