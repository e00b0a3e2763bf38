package contactsheet.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// YAML with CloudFormation's short forms, converted to the long forms: `!Ref X` as `{Ref: X}`,
/// `!GetAtt X.Arn` as `{Fn::GetAtt: [X, Arn]}` [CloudFormation User Guide, Intrinsic function
/// reference].
final class CloudFormationYaml extends StandardConstructor {
  private static final List<String> FUNCTIONS =
      List.of("Sub", "GetAtt", "If", "Equals", "Not", "And", "Or", "Select", "Split", "Join");

  private CloudFormationYaml(LoadSettings settings) {
    super(settings);
    for (var plain : List.of("Ref", "Condition")) {
      tagConstructors.put(new Tag("!" + plain), node -> Map.of(plain, content(node)));
    }
    for (var function : FUNCTIONS) {
      tagConstructors.put(
          new Tag("!" + function), node -> Map.of("Fn::" + function, argument(function, node)));
    }
  }

  /// The document in a file.
  @SuppressWarnings("unchecked") // A template is an object.
  static Map<String, Object> read(Path file) throws IOException {
    var settings = LoadSettings.builder().setLabel(file.toString()).build();
    return (Map<String, Object>)
        new Load(settings, new CloudFormationYaml(settings)).loadFromString(Files.readString(file));
  }

  private Object argument(String function, Node node) {
    var content = content(node);
    return function.equals("GetAtt") && content instanceof String text
        ? List.of(text.split("\\.", 2))
        : content;
  }

  private Object content(Node node) {
    return switch (node) {
      case ScalarNode scalar -> scalar.getValue();
      case SequenceNode sequence -> constructSequence(sequence);
      case MappingNode mapping -> constructMapping(mapping);
      default -> throw new IllegalArgumentException("nothing that a template holds: " + node);
    };
  }
}
