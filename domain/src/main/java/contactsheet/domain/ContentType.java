package contactsheet.domain;

/// The content type that the uploader gave: a claim, not a finding.
///
/// @param value the content type, not blank
public record ContentType(String value) {
  private static final String IMAGE = "image/";

  public ContentType {
    value = Text.required("a content type", value);
  }

  /// Whether it is one of pictures, `image/…` in either case.
  public boolean claimsAnImage() {
    return value.regionMatches(true, 0, IMAGE, 0, IMAGE.length());
  }

  @Override
  public String toString() {
    return value;
  }
}
