package contactsheet.domain;

/// The version of an object in a versioned bucket, as S3 names it.
///
/// @param value the version, not blank
public record VersionId(String value) {
  public VersionId {
    value = Text.required("a version id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
