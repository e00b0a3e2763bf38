package contactsheet.adapter.inmemory;

import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.VersionId;
import org.jspecify.annotations.Nullable;

/// One version of an object.
sealed interface Version {
  /// The version's id; none in a bucket that is not versioned.
  @Nullable VersionId id();

  /// A version that was uploaded.
  record Content(ObjectMetadata metadata) implements Version {
    @Override
    public @Nullable VersionId id() {
      return metadata.versionId();
    }
  }

  /// A delete marker of a versioned bucket: while it is the newest version, the object is absent.
  record DeleteMarker(VersionId id) implements Version {}
}
