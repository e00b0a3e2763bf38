package contactsheet.adapter.protocol.dynamodb;

import java.util.List;
import java.util.Map;

/// The value of an attribute, of the kinds that rows have.
public sealed interface Value {
  /// Type `S`.
  record Text(String value) implements Value {}

  /// Type `N`, as DynamoDB spells it.
  record Digits(String value) implements Value {}

  /// Type `BOOL`.
  record Flag(boolean value) implements Value {}

  /// Type `L`, of nothing but type `S`.
  record Texts(List<String> values) implements Value {
    public Texts {
      values = List.copyOf(values);
    }
  }

  /// Type `M`.
  record Fields(Map<String, Value> byName) implements Value {
    public Fields {
      byName = Map.copyOf(byName);
    }
  }

  /// A type that no attribute of ours has; another program wrote it.
  record Foreign() implements Value {}
}
