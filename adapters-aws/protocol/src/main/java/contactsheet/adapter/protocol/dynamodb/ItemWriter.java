package contactsheet.adapter.protocol.dynamodb;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects the attributes of one row, or the values of one expression. Absent ones are not
/// written.
final class ItemWriter {
  private final Map<String, Value> attributes = new HashMap<>();

  /// A text, or a value that is its text.
  ItemWriter text(String name, @Nullable Object value) {
    if (value != null) {
      attributes.put(name, new Value.Text(value.toString()));
    }
    return this;
  }

  ItemWriter time(String name, @Nullable Instant time) {
    return text(name, time == null ? null : StoredTime.spelled(time));
  }

  ItemWriter number(String name, long number) {
    return digits(name, Long.toString(number));
  }

  /// A number with all its digits.
  ItemWriter number(String name, @Nullable BigDecimal number) {
    return number == null ? this : digits(name, number.toPlainString());
  }

  ItemWriter number(String name, @Nullable Integer number) {
    return number == null ? this : digits(name, number.toString());
  }

  /// Whole numbers without a detour over decimals: to make that class ready costs a new process
  /// about ten milliseconds.
  private ItemWriter digits(String name, String digits) {
    attributes.put(name, new Value.Digits(digits));
    return this;
  }

  ItemWriter flag(String name, @Nullable Boolean flag) {
    if (flag != null) {
      attributes.put(name, new Value.Flag(flag));
    }
    return this;
  }

  /// The texts of several values, in their order.
  ItemWriter list(String name, List<?> values) {
    if (!values.isEmpty()) {
      attributes.put(name, new Value.Texts(values.stream().map(Object::toString).toList()));
    }
    return this;
  }

  ItemWriter map(String name, ItemWriter entries) {
    attributes.put(name, new Value.Fields(entries.attributes()));
    return this;
  }

  ItemWriter texts(String name, Map<String, String> texts) {
    if (!texts.isEmpty()) {
      var values = new HashMap<String, Value>();
      texts.forEach((key, text) -> values.put(key, new Value.Text(text)));
      attributes.put(name, new Value.Fields(values));
    }
    return this;
  }

  Map<String, Value> attributes() {
    return Map.copyOf(attributes);
  }
}
