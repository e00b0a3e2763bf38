package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the attributes of one row in the types that they should have.
final class ItemReader {
  private final Map<String, Value> item;
  private final String row;
  private final String path;

  ItemReader(Map<String, Value> item) {
    this(item, shown(item.get(Attribute.FILENAME)), "");
  }

  /// @param row the row's name in messages
  /// @param path the beginning of its attributes' names in messages
  private ItemReader(Map<String, Value> item, String row, String path) {
    this.item = item;
    this.row = row;
    this.path = path;
  }

  boolean has(String name) {
    return item.containsKey(name);
  }

  <T> T text(String name, Function<String, T> type) throws UnreadableItemException {
    var value = optionalText(name, type);
    if (value == null) {
      throw unreadable(name, "is missing");
    }
    return value;
  }

  <T> @Nullable T optionalText(String name, Function<String, T> type)
      throws UnreadableItemException {
    var value = item.get(name);
    return value == null ? null : typed(name, textOf(value), "is not a string", type);
  }

  <T> T number(String name, Function<String, T> type) throws UnreadableItemException {
    var value = item.get(name);
    if (value == null) {
      throw unreadable(name, "is missing");
    }
    return typed(name, digitsOf(value), "is not a number", type);
  }

  <T> @Nullable T optionalNumber(String name, Function<String, T> type)
      throws UnreadableItemException {
    return has(name) ? number(name, type) : null;
  }

  @Nullable Boolean optionalFlag(String name) throws UnreadableItemException {
    var value = item.get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Value.Flag(var flag)) {
      return flag;
    }
    throw unreadable(name, "is not a boolean");
  }

  /// The values of a list; empty where there is none.
  <T> List<T> list(String name, Function<String, T> type) throws UnreadableItemException {
    var value = item.get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof Value.Texts(var texts))) {
      throw unreadable(name, "is not a list of strings");
    }
    var values = new ArrayList<T>();
    for (var text : texts) {
      values.add(typed(name, text, "is not a string", type));
    }
    return values;
  }

  /// A reader of the entries of a map; none if there is no map.
  @Nullable ItemReader map(String name) throws UnreadableItemException {
    var value = item.get(name);
    if (value == null) {
      return null;
    }
    return new ItemReader(fieldsOf(name, value), row, path + name + ".");
  }

  /// The texts of a map; empty where there is none.
  Map<String, String> texts(String name) throws UnreadableItemException {
    var value = item.get(name);
    if (value == null) {
      return Map.of();
    }
    var texts = new HashMap<String, String>();
    for (var text : fieldsOf(name, value).entrySet()) {
      texts.put(
          text.getKey(),
          typed(name, textOf(text.getValue()), "holds more than strings", Function.identity()));
    }
    return texts;
  }

  private static @Nullable String textOf(Value value) {
    return value instanceof Value.Text(var text) ? text : null;
  }

  private static @Nullable String digitsOf(Value value) {
    return value instanceof Value.Digits(var digits) ? digits : null;
  }

  private Map<String, Value> fieldsOf(String name, Value value) throws UnreadableItemException {
    if (value instanceof Value.Fields(var byName)) {
      return byName;
    }
    throw unreadable(name, "is not a map");
  }

  private <T> T typed(String name, @Nullable String raw, String otherwise, Function<String, T> type)
      throws UnreadableItemException {
    if (raw == null) {
      throw unreadable(name, otherwise);
    }
    try {
      return type.apply(raw);
    } catch (IllegalArgumentException e) {
      throw unreadable(name, "does not hold what it should (" + e.getMessage() + ")");
    }
  }

  private UnreadableItemException unreadable(String name, String why) {
    return new UnreadableItemException(
        "the attribute " + path + name + " of the row of " + row + " " + why);
  }

  private static String shown(@Nullable Value value) {
    return value instanceof Value.Text(var text) ? "'" + text + "'" : "an unnamed file";
  }
}
