package contactsheet.adapter.events;

import java.util.List;

/// EventBridge's name for what happened to an object, such as `Object Created` [S3 User Guide,
/// Amazon EventBridge mapping and troubleshooting].
///
/// As with [EventName], only its beginning counts, and an unknown one is refused.
///
/// @param value the `detail-type` of an event
record DetailType(String value) implements Occurrence {
  /// Types after which the row may be wrong.
  private static final List<String> OBSERVED =
      List.of("Object Created", "Object Deleted", "Object Restore", "Object Storage Class");

  /// Types after which no row is wrong.
  private static final List<String> OF_NO_CONCERN =
      List.of("Object Tags", "Object ACL", "Object Annotation", "Object Access Tier");

  DetailType {
    if (!beginsWithOneOf(OBSERVED, value) && !beginsWithOneOf(OF_NO_CONCERN, value)) {
      throw new IllegalArgumentException(
          Excerpt.of(value)
              + " is no event of S3 that is known: let the rule's pattern leave it out, or use a"
              + " newer version, which may know it");
    }
  }

  @Override
  public boolean canChangeRow() {
    return beginsWithOneOf(OBSERVED, value);
  }

  private static boolean beginsWithOneOf(List<String> beginnings, String name) {
    return beginnings.stream()
        .anyMatch(beginning -> name.equals(beginning) || name.startsWith(beginning + " "));
  }

  @Override
  public String toString() {
    return value;
  }
}
