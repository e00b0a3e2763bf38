package contactsheet.adapter.inmemory;

import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.VersionId;
import org.jspecify.annotations.Nullable;

/// One version of an object.
sealed interface Version {
  /// The version's id; none in a bucket that is not versioned.
  @Nullable VersionId id();

  /// What was uploaded.
  record Content(ObjectMetadata metadata) implements Version {
    @Override
    public @Nullable VersionId id() {
      return metadata.versionId();
    }
  }

  /// What a delete leaves in a versioned bucket: while it is the newest, the object is absent.
  record DeleteMarker(VersionId id) implements Version {}
}
