package contactsheet.deploy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The policies of a stack.
final class Policies {
  private Policies() {}

  /// A statement of a policy.
  ///
  /// @param effect the effect, `Allow` or `Deny`
  record Statement(
      String effect,
      List<String> actions,
      List<String> resources,
      Map<String, Object> conditions) {}

  static Stream<Statement> statements(Object document) {
    return Json.list(Json.at(document, "Statement")).stream().map(Policies::statement);
  }

  /// The rights of a role.
  static Stream<Statement> ofRole(Resource role) {
    return Json.list(role.properties().get("Policies")).stream()
        .flatMap(each -> statements(Json.at(each, "PolicyDocument")));
  }

  private static Statement statement(Object written) {
    var statement = Json.object(written);
    return new Statement(
        Objects.requireNonNull(statement.get("Effect")).toString(),
        texts(statement.get("Action")),
        texts(statement.get("Resource")),
        Json.object(statement.getOrDefault("Condition", Map.of())));
  }

  private static List<String> texts(@Nullable Object value) {
    return value == null ? List.of() : Json.list(value).stream().map(Object::toString).toList();
  }
}
