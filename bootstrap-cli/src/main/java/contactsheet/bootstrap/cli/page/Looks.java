package contactsheet.bootstrap.cli.page;

import contactsheet.domain.ObjectMetadata;

/// The attributes by which an object and its row are compared.
///
/// @param size the size in bytes
/// @param eTag the ETag without quotes; empty if it is unknown
record Looks(long size, String eTag) {
  static Looks of(ObjectMetadata metadata) {
    var eTag = metadata.etag();
    return new Looks(metadata.size().bytes(), eTag == null ? "" : eTag.value());
  }

  /// Whether both can have the same content. An unknown ETag agrees with every other one.
  boolean agreesWith(Looks other) {
    return size == other.size
        && (eTag.isEmpty() || other.eTag.isEmpty() || eTag.equals(other.eTag));
  }
}
