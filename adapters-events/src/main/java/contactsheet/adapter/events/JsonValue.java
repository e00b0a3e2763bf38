package contactsheet.adapter.events;

import contactsheet.domain.Failure;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A value in a document, with its path, so that a message can name what is missing or of the wrong
/// kind: `Records[3].s3.object.key is missing`.
///
/// @param path the path from the document's root; empty for the root itself
/// @param json the value
record JsonValue(String path, Json json) {
  /// The root of a document.
  ///
  /// @throws MalformedEventException if it is not a JSON document
  static JsonValue parse(byte[] document) {
    return new JsonValue("", JsonTokens.parse(document));
  }

  /// The field of this object with that name, which may be missing; a missing object's fields are
  /// missing too.
  ///
  /// @throws MalformedEventException if this is there and is not an object
  JsonValue at(String name) {
    var field =
        switch (json) {
          case Json.Fields(var byName) -> byName.getOrDefault(name, new Json.Nothing());
          case Json.Nothing nothing -> nothing;
          case Json.Elements _, Json.Text _, Json.Scalar _ -> throw notA("an object");
        };
    return new JsonValue(path.isEmpty() ? name : path + "." + name, field);
  }

  /// The field of this object with that name, which may be missing; of anything else, none.
  JsonValue atIfAny(String name) {
    return json instanceof Json.Fields
        ? at(name)
        : new JsonValue(path + "." + name, new Json.Nothing());
  }

  /// The document that this text holds. Its values are named by the path to this text and the path
  /// in the document.
  ///
  /// @throws MalformedEventException if this is not a text, or not one of JSON
  JsonValue document() {
    return new JsonValue(path, JsonTokens.parse(where(), as(Function.identity())));
  }

  /// The elements of this list; of a missing list, none.
  ///
  /// @throws MalformedEventException if this is there and is not a list
  List<JsonValue> elements() {
    return switch (json) {
      case Json.Elements(var inOrder) -> {
        var elements = new ArrayList<JsonValue>();
        for (var element : inOrder) {
          elements.add(new JsonValue(path + "[" + elements.size() + "]", element));
        }
        yield List.copyOf(elements);
      }
      case Json.Nothing _ -> List.of();
      case Json.Fields _, Json.Text _, Json.Scalar _ -> throw notA("a list");
    };
  }

  /// The names of this object's fields; none if it is something else.
  Set<String> names() {
    return json instanceof Json.Fields(var byName) ? byName.keySet() : Set.of();
  }

  /// Returns whether this is an object whose field of that name is this text.
  boolean says(String name, String text) {
    return json instanceof Json.Fields(var byName)
        && byName.get(name) instanceof Json.Text(var value)
        && value.equals(text);
  }

  /// This text, understood by `parse`.
  ///
  /// @param parse the function that understands the text; it may refuse by an
  ///     [IllegalArgumentException] or a [DateTimeException]
  /// @throws MalformedEventException if this is missing, not a text, or refused
  <T> T as(Function<String, T> parse) {
    var understood = optionalAs(parse);
    if (understood == null) {
      throw new MalformedEventException(where() + " is missing");
    }
    return understood;
  }

  /// This text, understood by `parse`, or null if it is missing.
  ///
  /// @param parse the function that understands the text; it may refuse by an
  ///     [IllegalArgumentException] or a [DateTimeException]
  /// @throws MalformedEventException if this is there and is not a text, or is refused
  <T> @Nullable T optionalAs(Function<String, T> parse) {
    return switch (json) {
      case Json.Nothing _ -> null;
      case Json.Text(var value) -> {
        try {
          yield parse.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
          throw new MalformedEventException(where() + ": " + e.getMessage(), e);
        }
      }
      case Json.Fields _, Json.Elements _, Json.Scalar _ -> throw notA("a text");
    };
  }

  /// Returns the same, or a missing value for an empty text, which some sources write for an
  /// unknown value.
  JsonValue unlessEmpty() {
    return json instanceof Json.Text(var value) && value.isBlank()
        ? new JsonValue(path, new Json.Nothing())
        : this;
  }

  /// The time in this text, or none if it cannot be read, because nothing depends on an event's
  /// time.
  @Nullable Instant asTime() {
    try {
      return optionalAs(Instant::parse);
    } catch (MalformedEventException _) {
      return null;
    }
  }

  /// Whether this is a list.
  boolean isList() {
    return json instanceof Json.Elements;
  }

  /// Reads records from this part. If the part is not as its source documents it, it is one
  /// unreadable record, and other parts are still read.
  ///
  /// @param reading the function that reads the records; it may refuse by a
  ///     [MalformedEventException]
  List<IncomingRecord> orUnreadable(Function<JsonValue, List<IncomingRecord>> reading) {
    try {
      return reading.apply(this);
    } catch (MalformedEventException e) {
      return List.of(new IncomingRecord.Unreadable(where(), Failure.permanent(e.reason())));
    }
  }

  /// Reads records from each element of this list by itself.
  List<IncomingRecord> records(Function<JsonValue, List<IncomingRecord>> reading) {
    var records = new ArrayList<IncomingRecord>();
    for (var element : elements()) {
      records.addAll(element.orUnreadable(reading));
    }
    return List.copyOf(records);
  }

  /// The name of this part: its path, as JavaScript writes it.
  String where() {
    return path.isEmpty() ? "the event" : path;
  }

  private MalformedEventException notA(String expected) {
    return new MalformedEventException(where() + " is " + json.kind() + ", not " + expected);
  }
}
