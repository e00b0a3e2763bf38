package contactsheet.adapter.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The parameters behind the question mark.
///
/// An unknown parameter is refused, and so is one that is given twice. Otherwise a reader who
/// misspelt `prefix` would get the whole bucket without noticing.
///
/// @param values the parameters' values, by their names
record QueryParameters(Map<String, String> values) {
  /// The parameters of a signature were checked before the function was called.
  private static final String OF_THE_SIGNATURE = "x-amz-";

  QueryParameters {
    values = Map.copyOf(values);
  }

  /// @param known the allowed names
  /// @throws IllegalArgumentException if the query is not well-formed, or has another name
  static QueryParameters read(String query, Set<String> known) {
    var values = new LinkedHashMap<String, String>();
    for (var parameter : query.split("&", -1)) {
      var equals = parameter.indexOf('=');
      var end = equals < 0 ? parameter.length() : equals;
      var name = PercentEncoding.decodeQuery(parameter.substring(0, end));
      if (name.isEmpty() || name.toLowerCase(Locale.ROOT).startsWith(OF_THE_SIGNATURE)) {
        continue;
      }
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "there is no parameter " + name + " here: " + String.join(", ", allowed(known)));
      }
      var value = equals < 0 ? "" : PercentEncoding.decodeQuery(parameter.substring(equals + 1));
      if (values.put(name, value) != null) {
        throw new IllegalArgumentException("the parameter " + name + " is given twice");
      }
    }
    return new QueryParameters(values);
  }

  private static Iterable<String> allowed(Set<String> known) {
    return known.isEmpty() ? Set.of("none is known") : known.stream().sorted().toList();
  }

  /// The value, or an empty text if the parameter is absent.
  String text(String name) {
    return values.getOrDefault(name, "");
  }

  /// @throws IllegalArgumentException if it is there, and no whole number
  int number(String name, int byDefault) {
    var text = text(name);
    try {
      return text.isEmpty() ? byDefault : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("the parameter " + name + " has to be a whole number", e);
    }
  }
}
