package contactsheet.deploy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// CloudFormation's functions, in the values of one resource [CloudFormation User Guide, Intrinsic
/// function reference]. A reference to a resource that is not made is refused, as by
/// CloudFormation.
///
/// @param stack the stack of the values
/// @param references the set that receives the names of the resources that the values refer to
record Intrinsics(Stack stack, Set<String> references) {
  private static final Object NO_VALUE = new Object();
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z0-9:.]+)}");
  private static final Map<String, Object> PSEUDO =
      Map.of(
          "AWS::AccountId", "123456789012",
          "AWS::NoValue", NO_VALUE,
          "AWS::Partition", "aws",
          "AWS::Region", "eu-central-1",
          "AWS::StackId",
              "arn:aws:cloudformation:eu-central-1:123456789012:stack/contactsheet/"
                  + "6b0e6ad0-0f0e-11ef-8d9c-02b6a6a5a1ff",
          "AWS::StackName", "contactsheet",
          "AWS::URLSuffix", "amazonaws.com");

  /// The value, without any function left in it.
  Object value(Object written) {
    return switch (written) {
      case Map<?, ?> map when map.size() == 1 && isFunction(map.keySet().iterator().next()) ->
          called(Json.object(map).entrySet().iterator().next());
      case Map<?, ?> map -> object(Json.object(map));
      case List<?> list -> list.stream().map(this::value).filter(v -> v != NO_VALUE).toList();
      default -> written;
    };
  }

  private static boolean isFunction(Object key) {
    return key.equals("Ref") || key.toString().startsWith("Fn::");
  }

  private Map<String, Object> object(Map<String, Object> written) {
    var values = new LinkedHashMap<String, Object>();
    written.forEach((name, each) -> values.put(name, value(each)));
    values.values().removeIf(each -> each == NO_VALUE);
    return values;
  }

  private Object called(Map.Entry<String, Object> function) {
    var arguments = Json.list(function.getValue());
    return switch (function.getKey()) {
      case "Ref" -> named(arguments.getFirst().toString());
      case "Fn::GetAtt" -> attribute(arguments.get(0).toString(), arguments.get(1).toString());
      case "Fn::Sub" -> substituted(arguments);
      case "Fn::If" -> value(arguments.get(stack.isTrue(arguments.get(0).toString()) ? 1 : 2));
      case "Fn::Select" ->
          Json.list(value(arguments.get(1))).get(Integer.parseInt(arguments.get(0).toString()));
      case "Fn::Join" ->
          String.join(
              arguments.get(0).toString(),
              Json.list(value(arguments.get(1))).stream().map(Object::toString).toList());
      case "Fn::Split" ->
          List.of(value(arguments.get(1)).toString().split(arguments.get(0).toString(), -1));
      default -> throw new IllegalArgumentException("no function: " + function.getKey());
    };
  }

  private Object named(String name) {
    if (PSEUDO.containsKey(name)) {
      return PSEUDO.get(name);
    }
    var parameter = stack.parameters().get(name);
    if (parameter != null) {
      return parameter;
    }
    if (name.endsWith(".Alias")) {
      var function = name.substring(0, name.indexOf('.'));
      return attribute(function, "Arn").toString().replace(":" + function, ":function:" + function)
          + ":live";
    }
    return refer(name);
  }

  private Object attribute(String name, String attribute) {
    return attribute.equals("Arn")
        ? Resource.arn(refer(name), stack.type(name))
        : refer(name) + (attribute.equals("QueueName") ? "" : "." + attribute);
  }

  private String refer(String name) {
    if (stack.type(name).isEmpty()) {
      throw new IllegalArgumentException(name + " is neither a parameter nor a resource here");
    }
    references.add(name);
    return name;
  }

  private Object substituted(List<Object> arguments) {
    var own = new LinkedHashMap<String, Object>();
    if (arguments.size() > 1) {
      own.putAll(object(Json.object(arguments.get(1))));
    }
    var variables = VARIABLE.matcher(arguments.getFirst().toString());
    return variables.replaceAll(
        match -> {
          var value =
              own.containsKey(match.group(1)) ? own.get(match.group(1)) : of(match.group(1));
          return Matcher.quoteReplacement(value.toString());
        });
  }

  private Object of(String variable) {
    var dot = variable.indexOf('.');
    return dot < 0 || variable.endsWith(".Alias")
        ? named(variable)
        : attribute(variable.substring(0, dot), variable.substring(dot + 1));
  }
}
