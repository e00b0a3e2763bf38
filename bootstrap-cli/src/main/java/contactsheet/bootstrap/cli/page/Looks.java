package contactsheet.bootstrap.cli.page;

import contactsheet.domain.ObjectMetadata;

/// By what an object and its row are compared.
///
/// @param size in bytes
/// @param eTag without quotes; empty where it is not known
public record Looks(long size, String eTag) {
  static Looks of(ObjectMetadata metadata) {
    var eTag = metadata.etag();
    return new Looks(metadata.size().bytes(), eTag == null ? "" : eTag.value());
  }

  /// Whether both can be of the same content. What is not known cannot be wrong.
  boolean agreesWith(Looks other) {
    return size == other.size
        && (eTag.isEmpty() || other.eTag.isEmpty() || eTag.equals(other.eTag));
  }
}
