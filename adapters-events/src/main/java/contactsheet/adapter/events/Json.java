package contactsheet.adapter.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON document as an immutable tree, with only the kinds of values that events need. Binding
/// documents to classes would cost a function about a tenth of a second at its start.
sealed interface Json {
  /// An object. Of two fields of one name the later counts, as for most readers.
  record Fields(Map<String, Json> byName) implements Json {
    public Fields {
      byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }
  }

  /// A list.
  record Elements(List<Json> inOrder) implements Json {
    public Elements {
      inOrder = List.copyOf(inOrder);
    }
  }

  /// A text.
  record Text(String value) implements Json {}

  /// A number, `true` or `false`: nothing that is read from an event today.
  record Scalar(String literal) implements Json {}

  /// `null` or a missing field; the sources use both for an unknown value.
  record Nothing() implements Json {}

  /// The name of this kind of value, for a message.
  default String kind() {
    return switch (this) {
      case Fields _ -> "an object";
      case Elements _ -> "a list";
      case Text _ -> "a text";
      case Scalar _ -> "a number or a truth value";
      case Nothing _ -> "null";
    };
  }
}
