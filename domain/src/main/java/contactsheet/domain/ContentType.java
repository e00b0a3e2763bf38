package contactsheet.domain;

/// The content type that the uploader gave: a claim, not a finding.
///
/// @param value not blank
public record ContentType(String value) {
  public ContentType {
    value = Text.required("a content type", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
