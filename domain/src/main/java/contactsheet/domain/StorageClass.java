package contactsheet.domain;

/// The storage class of an object, as S3 names it: `STANDARD_IA`, `GLACIER`, … Open, because S3
/// adds classes over the years.
///
/// @param value the class, not blank
public record StorageClass(String value) {
  /// The class that S3 names in a listing and leaves out in the answer for one object.
  public static final StorageClass STANDARD = new StorageClass("STANDARD");

  public StorageClass {
    value = Text.required("a storage class", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
