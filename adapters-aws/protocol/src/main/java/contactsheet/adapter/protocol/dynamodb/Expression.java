package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.Attribute;
import java.util.Map;

/// A condition, a key or a filter in DynamoDB's language.
///
/// @param text the expression
/// @param values of the `:values` in it; empty where it has none
public record Expression(String text, Map<String, Value> values) {
  private static final String BUCKET = "#bucket";

  public Expression {
    values = Map.copyOf(values);
  }

  /// What the `#names` in it stand for. In DynamoDB's language `bucket` is a reserved word, and a
  /// name is taken only where the expression uses it.
  public Map<String, String> names() {
    return text.contains(BUCKET) ? Map.of(BUCKET, Attribute.BUCKET) : Map.of();
  }
}
