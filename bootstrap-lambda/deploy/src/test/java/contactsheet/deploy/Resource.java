package contactsheet.deploy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A resource of a stack.
///
/// @param name the logical id of the resource
/// @param type the type of the resource, such as `AWS::SQS::Queue`
/// @param attributes the definition as it is written, with `DeletionPolicy` and other attributes
/// @param properties the properties, with all functions evaluated
/// @param references the resources that have to be made before it
record Resource(
    String name,
    String type,
    Map<String, Object> attributes,
    Map<String, Object> properties,
    Set<String> references) {
  /// The variable in which Java looks for options.
  static final String JAVA_OPTIONS = "JAVA_TOOL_OPTIONS";

  /// An ARN for it, which a real stack would have in another form.
  static String arn(String name, String type) {
    var service = type.split("::", -1)[1].toLowerCase(Locale.ROOT);
    return "arn:aws:" + service + ":eu-central-1:123456789012:" + name;
  }

  /// The environment of a function that it is.
  Map<String, String> variables() {
    var variables = new TreeMap<String, String>();
    Json.object(Json.at(properties, "Environment", "Variables"))
        .forEach((name, value) -> variables.put(name, value.toString()));
    return variables;
  }

  /// Of these variables those that the function reads itself, and Java does not.
  Map<String, String> settings() {
    var settings = variables();
    settings.remove(JAVA_OPTIONS);
    return settings;
  }
}
