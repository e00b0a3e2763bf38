package contactsheet.adapter.events;

/// The field in which the records of an event name their source.
///
/// @param field the field with the source's name; SNS spells it with a capital letter
/// @param name the name of the source, such as `aws:sqs`
record RecordSource(String field, String name) {
  /// Whether any of the event's records comes from this source. The others are then judged one by
  /// one.
  boolean isAmong(JsonValue event) {
    return event.at("Records").elements().stream().anyMatch(this::isOf);
  }

  /// Whether the event or any of its records comes from this source.
  boolean isIn(JsonValue event) {
    return isOf(event) || isAmong(event);
  }

  /// Whether this record comes from this source.
  boolean isOf(JsonValue record) {
    return record.says(field, name);
  }

  /// Refuses a record of another source.
  void require(JsonValue record) {
    record.at(field).as(this::expected);
  }

  private String expected(String found) {
    if (!found.equals(name)) {
      throw new IllegalArgumentException(
          Excerpt.of(found) + " among records of " + name + ": its kind is not read there");
    }
    return found;
  }
}
