package contactsheet.deploy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Ways into documents of objects, lists and values.
final class Json {
  private Json() {}

  /// Returns a value as an object.
  @SuppressWarnings("unchecked") // The keys of JSON's objects are texts.
  static Map<String, Object> object(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new IllegalArgumentException("not an object: " + value);
  }

  /// Returns a value as a list; a single element counts as a list, as in policies.
  @SuppressWarnings("unchecked") // Whatever is in it.
  static List<Object> list(@Nullable Object value) {
    return value instanceof List<?> list
        ? (List<Object>) list
        : List.of(Objects.requireNonNull(value));
  }

  /// A value somewhere inside, which has to be there.
  static Object at(Object document, String... path) {
    Object value = document;
    for (var name : path) {
      value = Objects.requireNonNull(object(value).get(name), () -> name + " is missing");
    }
    return value;
  }

  static String text(Object document, String... path) {
    return at(document, path).toString();
  }

  static int number(Object document, String... path) {
    return Integer.parseInt(text(document, path));
  }
}
