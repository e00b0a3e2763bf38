package contactsheet.domain;

/// An opaque mark of an object's content: equal marks, equal content.
///
/// S3 writes it in quotes in headers and without them in events; here it has none.
///
/// @param value the ETag without the quotes, not blank
public record ETag(String value) {
  public ETag {
    if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
      value = value.substring(1, value.length() - 1);
    }
    value = Text.required("an ETag", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
