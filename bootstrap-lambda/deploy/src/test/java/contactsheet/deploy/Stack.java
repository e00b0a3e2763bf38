package contactsheet.deploy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The resources that CloudFormation makes of a template and parameters, as far as they can be
/// computed. They are computed once, because hundreds of stacks are looked at. For one thread.
final class Stack {
  private final Template template;
  private final Map<String, String> parameters;
  private @Nullable Map<String, Object> definitions;
  private @Nullable Map<String, Resource> resources;

  /// @param template the template
  /// @param parameters the values of all parameters, by their names
  Stack(Template template, Map<String, String> parameters) {
    this.template = template;
    this.parameters = parameters;
  }

  /// Every parameter's value.
  Map<String, String> parameters() {
    return parameters;
  }

  /// The resources that are made.
  Map<String, Resource> resources() {
    if (resources == null) {
      resources =
          definitions().entrySet().stream()
              .map(entry -> resource(entry.getKey(), Json.object(entry.getValue())))
              .collect(Collectors.toUnmodifiableMap(Resource::name, each -> each));
    }
    return resources;
  }

  private Map<String, Object> definitions() {
    if (definitions == null) {
      definitions = made("Resources");
    }
    return definitions;
  }

  Resource resource(String name) {
    return Objects.requireNonNull(resources().get(name), () -> name + " is not made");
  }

  List<Resource> ofType(String type) {
    return resources().values().stream().filter(each -> each.type().equals(type)).toList();
  }

  /// The outputs, by their names.
  Map<String, String> outputs() {
    var outputs = new LinkedHashMap<String, String>();
    made("Outputs").forEach((name, output) -> outputs.put(name, Json.text(value(output), "Value")));
    return outputs;
  }

  String output(String name) {
    return Objects.requireNonNull(outputs().get(name), () -> name + " is not told");
  }

  boolean isTrue(String condition) {
    return isMet(Json.at(template.section("Conditions"), condition));
  }

  /// The type of a resource that is made; empty for any other name.
  String type(String name) {
    var resource = definitions().get(name);
    return resource == null ? "" : Json.text(resource, "Type");
  }

  private Resource resource(String name, Map<String, Object> definition) {
    var references = new TreeSet<String>();
    var intrinsics = new Intrinsics(this, references);
    var properties = intrinsics.value(definition.getOrDefault("Properties", Map.of()));
    return new Resource(
        name, Json.text(definition, "Type"), definition, Json.object(properties), references);
  }

  private Object value(Object written) {
    return new Intrinsics(this, new TreeSet<>()).value(written);
  }

  private Map<String, Object> made(String section) {
    return template.section(section).entrySet().stream()
        .filter(entry -> isMade(Json.object(entry.getValue())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private boolean isMade(Map<String, Object> definition) {
    var condition = definition.get("Condition");
    return condition == null || isTrue(condition.toString());
  }

  private boolean isMet(Object condition) {
    var function = Json.object(condition).entrySet().iterator().next();
    var arguments = Json.list(function.getValue());
    return switch (function.getKey()) {
      case "Condition" -> isTrue(arguments.getFirst().toString());
      case "Fn::Equals" -> value(arguments.get(0)).equals(value(arguments.get(1)));
      case "Fn::Not" -> !isMet(arguments.getFirst());
      case "Fn::And" -> arguments.stream().allMatch(this::isMet);
      default -> throw new IllegalArgumentException("no condition: " + condition);
    };
  }
}
