package contactsheet.domain;

/// The checksum that S3 keeps of an object's content, where it was uploaded with one.
///
/// @param algorithm the algorithm as S3 names it: `CRC64NVME`, `SHA256`, …
/// @param value the checksum in base64, with `-n` behind it where it is made from the checksums of
///     n parts
public record Checksum(String algorithm, String value) {
  public Checksum {
    algorithm = Text.required("a checksum algorithm", algorithm);
    value = Text.required("a checksum", value);
  }
}
