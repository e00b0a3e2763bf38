package contactsheet.adapter.aws.dynamodb;

import contactsheet.adapter.protocol.dynamodb.Value;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Translates rows into the AWS SDK's types and back.
final class Items {
  private Items() {}

  static Map<String, AttributeValue> sent(Map<String, Value> row) {
    var item = HashMap.<String, AttributeValue>newHashMap(row.size());
    row.forEach((name, value) -> item.put(name, sent(value)));
    return item;
  }

  private static AttributeValue sent(Value value) {
    return switch (value) {
      case Value.Text(var text) -> AttributeValue.fromS(text);
      case Value.Digits(var digits) -> AttributeValue.fromN(digits);
      case Value.Flag(var flag) -> AttributeValue.fromBool(flag);
      case Value.Texts(var texts) ->
          AttributeValue.fromL(texts.stream().map(AttributeValue::fromS).toList());
      case Value.Fields(var fields) -> AttributeValue.fromM(sent(fields));
      case Value.Foreign() -> throw new IllegalStateException("nobody knows how to write that");
    };
  }

  static Map<String, Value> received(Map<String, AttributeValue> item) {
    var row = HashMap.<String, Value>newHashMap(item.size());
    item.forEach((name, value) -> row.put(name, received(value)));
    return row;
  }

  private static Value received(AttributeValue value) {
    return switch (value.type()) {
      case S -> new Value.Text(value.s());
      case N -> new Value.Digits(value.n());
      case BOOL -> new Value.Flag(value.bool());
      case L ->
          value.l().stream().allMatch(each -> each.type() == AttributeValue.Type.S)
              ? new Value.Texts(value.l().stream().map(AttributeValue::s).toList())
              : new Value.Foreign();
      case M -> new Value.Fields(received(value.m()));
      case SS, NS, BS, B, NUL, UNKNOWN_TO_SDK_VERSION -> new Value.Foreign();
    };
  }
}
