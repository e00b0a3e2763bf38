package contactsheet.adapter.inmemory;

import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.VersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The versions of one key, the newest first. A bucket that is not versioned keeps at most one. The
/// key's sequencers go on when everything is deleted.
///
/// There is one of these for every object, so it holds as few fields as possible.
final class VersionHistory {
  private final boolean versioned;
  private List<Version> versions = List.of();
  private int versionCount;
  private int sequencerCount;

  VersionHistory(boolean versioned) {
    this.versioned = versioned;
  }

  /// @param key the object's key
  Sequencer nextSequencer(ObjectKey key) {
    return SequencerSeries.of(key, sequencerCount++);
  }

  Observation current() {
    return newest() instanceof Version.Content(var metadata)
        ? new Observation.Found(metadata)
        : new Observation.Absent();
  }

  /// @param metadata the function that returns the metadata to keep, given the id of the new
  ///     version, or none in a bucket without versions
  void put(Function<@Nullable VersionId, ObjectMetadata> metadata) {
    versions =
        versioned
            ? under(new Version.Content(metadata.apply(newId())))
            : List.of(new Version.Content(metadata.apply(null)));
  }

  /// Describes the content anew that is there now.
  ///
  /// @return whether any is
  boolean redescribe(UnaryOperator<ObjectMetadata> metadata) {
    if (!(newest() instanceof Version.Content(var before))) {
      return false;
    }
    var changed = new ArrayList<>(versions);
    changed.set(0, new Version.Content(metadata.apply(before)));
    versions = List.copyOf(changed);
    return true;
  }

  void delete() {
    versions = versioned ? under(new Version.DeleteMarker(newId())) : List.of();
  }

  /// Whether there was such a version.
  boolean deleteVersion(VersionId id) {
    var before = versions.size();
    versions = versions.stream().filter(version -> !id.equals(version.id())).toList();
    return versions.size() < before;
  }

  /// Whether there was a delete marker on top.
  boolean undelete() {
    return newest() instanceof Version.DeleteMarker(var id) && deleteVersion(id);
  }

  List<VersionId> ids() {
    return versions.stream().map(Version::id).filter(Objects::nonNull).toList();
  }

  private @Nullable Version newest() {
    return versions.isEmpty() ? null : versions.getFirst();
  }

  private List<Version> under(Version newer) {
    var all = new ArrayList<Version>(List.of(newer));
    all.addAll(versions);
    return List.copyOf(all);
  }

  private VersionId newId() {
    versionCount++;
    return new VersionId("version-" + versionCount);
  }
}
