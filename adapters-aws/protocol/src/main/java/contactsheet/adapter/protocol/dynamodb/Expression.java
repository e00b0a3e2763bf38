package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.Attribute;
import java.util.Map;

/// A condition, a key or a filter in DynamoDB's language.
///
/// @param text the expression
/// @param values the values of the placeholders in it, such as `:bucket`; empty where it has none
public record Expression(String text, Map<String, Value> values) {
  private static final String BUCKET = "#bucket";

  public Expression {
    values = Map.copyOf(values);
  }

  /// The attribute names for the `#names` in it. `bucket` is a reserved word of DynamoDB, and
  /// DynamoDB refuses a name that the expression does not use.
  public Map<String, String> names() {
    return text.contains(BUCKET) ? Map.of(BUCKET, Attribute.BUCKET) : Map.of();
  }
}
