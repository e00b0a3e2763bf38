package contactsheet.adapter.aws.dynamodb;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Collects the attributes of one row, or the values of one expression; what is absent is not
/// written.
final class ItemWriter {
  private final Map<String, AttributeValue> attributes = new HashMap<>();

  /// A text, or a value that is its text.
  ItemWriter text(String name, @Nullable Object value) {
    if (value != null) {
      attributes.put(name, AttributeValue.fromS(value.toString()));
    }
    return this;
  }

  ItemWriter time(String name, @Nullable Instant time) {
    return text(name, time == null ? null : StoredTime.spelled(time));
  }

  ItemWriter number(String name, long number) {
    return number(name, BigDecimal.valueOf(number));
  }

  /// With every digit that it has.
  ItemWriter number(String name, @Nullable BigDecimal number) {
    if (number != null) {
      attributes.put(name, AttributeValue.fromN(number.toPlainString()));
    }
    return this;
  }

  ItemWriter number(String name, @Nullable Integer number) {
    return number(name, number == null ? null : BigDecimal.valueOf(number));
  }

  ItemWriter map(String name, ItemWriter entries) {
    attributes.put(name, AttributeValue.fromM(entries.attributes()));
    return this;
  }

  ItemWriter texts(String name, Map<String, String> texts) {
    if (!texts.isEmpty()) {
      var values = new HashMap<String, AttributeValue>();
      texts.forEach((key, text) -> values.put(key, AttributeValue.fromS(text)));
      attributes.put(name, AttributeValue.fromM(values));
    }
    return this;
  }

  Map<String, AttributeValue> attributes() {
    return Map.copyOf(attributes);
  }
}
