package contactsheet.adapter.inmemory;

import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.VersionId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What became of one key: its versions, the newest first, of which a bucket that is not versioned
/// keeps at most one. The key's sequencers go on when everything is deleted.
final class VersionHistory {
  private final Deque<Version> versions = new ArrayDeque<>();
  private final SequencerSeries sequencers;
  private final boolean versioned;
  private int versionCount;

  VersionHistory(ObjectKey key, boolean versioned) {
    sequencers = new SequencerSeries(key);
    this.versioned = versioned;
  }

  Sequencer nextSequencer() {
    return sequencers.next();
  }

  Observation current() {
    return versions.peekFirst() instanceof Version.Content(var metadata)
        ? new Observation.Found(metadata)
        : new Observation.Absent();
  }

  /// @param metadata what to keep, given the id of the new version
  void put(Function<@Nullable VersionId, ObjectMetadata> metadata) {
    if (versioned) {
      versions.addFirst(new Version.Content(metadata.apply(newId())));
    } else {
      versions.clear();
      versions.addFirst(new Version.Content(metadata.apply(null)));
    }
  }

  void delete() {
    if (versioned) {
      versions.addFirst(new Version.DeleteMarker(newId()));
    } else {
      versions.clear();
    }
  }

  /// Whether there was such a version.
  boolean deleteVersion(VersionId id) {
    return versions.removeIf(version -> id.equals(version.id()));
  }

  /// Whether there was a delete marker on top.
  boolean undelete() {
    if (versions.peekFirst() instanceof Version.DeleteMarker) {
      versions.removeFirst();
      return true;
    }
    return false;
  }

  List<VersionId> ids() {
    return versions.stream().map(Version::id).filter(Objects::nonNull).toList();
  }

  private VersionId newId() {
    versionCount++;
    return new VersionId("version-" + versionCount);
  }
}
