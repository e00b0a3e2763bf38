package contactsheet.model;

import contactsheet.adapter.inmemory.InMemoryObjectStore;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.Encryption;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.StorageClass;
import contactsheet.domain.VersionId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// The side of S3: two buckets, of which one keeps versions, and what can be done in them.
final class Storage {
  static final BucketName PLAIN = new BucketName("plain");
  static final BucketName KEPT = new BucketName("kept");
  static final List<BucketName> BUCKETS = List.of(PLAIN, KEPT);

  /// The sequencer of a server that gives all events the same one.
  private static final Sequencer THE_ONE = new Sequencer("0055AED6DCD90281E5");

  private final InstantSource clock;
  private final InMemoryObjectStore s3;
  private final List<Past> past = new ArrayList<>();
  private @Nullable Instant redone;
  private final Set<Untold> untold = EnumSet.noneOf(Untold.class);
  private boolean oneSequencer;

  Storage(InstantSource clock) {
    this.clock = clock;
    s3 = new InMemoryObjectStore(this::now);
    s3.createBucket(PLAIN);
    s3.createVersionedBucket(KEPT);
  }

  /// The actions with their times.
  record Past(Step.InStorage step, Instant at) {}

  /// The same once more, in which the same happened at the same times. It has the same clock.
  Storage copy() {
    var copy = new Storage(clock);
    for (var event : past) {
      copy.redone = event.at();
      switch (event.step()) {
        case Step.Change change -> copy.go(change);
        case Step.Original(var object) -> copy.original(object);
        case Step.OneSequencer() -> copy.useOneSequencer();
        case Step.Silence(var object, var what) -> copy.change(object, what);
      }
    }
    copy.redone = null;
    return copy;
  }

  private Instant now() {
    return redone == null ? clock.instant() : redone;
  }

  private void note(Step.InStorage step) {
    past.add(new Past(step, now()));
  }

  /// Returns its history, which determines its objects and its events.
  List<Past> past() {
    return List.copyOf(past);
  }

  InMemoryObjectStore s3() {
    return s3;
  }

  /// Returns the current objects of a bucket.
  SortedMap<ObjectKey, ObjectMetadata> objects(BucketName bucket) {
    return s3.objects(bucket);
  }

  /// Carries out the action, and returns the change in its event; nothing if it is not possible
  /// now.
  @Nullable ObjectChange go(Step.Change step) {
    var change = done(step.object(), step.deed(), "e" + step.event());
    if (change != null) {
      note(step);
    }
    return change == null || change.sequencer() == null || !oneSequencer
        ? change
        : new ObjectChange(change.location(), THE_ONE, change.eventTime());
  }

  /// Gives all events the same sequencer from now on.
  ///
  /// @return whether it did not already
  boolean useOneSequencer() {
    var before = oneSequencer;
    oneSequencer = true;
    note(new Step.OneSequencer());
    return !before;
  }

  /// Whether all events have the same sequencer.
  boolean hasOneSequencer() {
    return oneSequencer;
  }

  /// Makes a change without an event.
  ///
  /// @return whether there was such an object
  boolean change(ObjectLocation object, Untold what) {
    if (!isThere(object)) {
      return false;
    }
    switch (what) {
      case TRANSITION -> s3.changeStorageClass(object, new StorageClass("GLACIER_IR"));
      case REENCRYPTION -> s3.changeEncryption(object, new Encryption("aws:kms", "key"));
    }
    untold.add(what);
    note(new Step.Silence(object, what));
    return true;
  }

  /// Returns these changes of all objects.
  Set<Untold> untold() {
    return Set.copyOf(untold);
  }

  private @Nullable ObjectChange done(ObjectLocation object, Deed deed, String content) {
    return switch (deed) {
      case PUT -> put(object, content);
      case PUT_TWICE -> {
        var told = put(object, content + ", first");
        put(object, content + ", second");
        yield told;
      }
      case DELETE -> s3.delete(object);
      case DELETE_NEWEST_VERSION -> deleteVersion(object, s3.versions(object));
      case DELETE_OLDEST_VERSION -> deleteVersion(object, s3.versions(object).reversed());
      case UNDELETE -> isHidden(object) ? s3.undelete(object) : null;
      case EXPIRE -> isThere(object) ? s3.expire(object) : null;
      case RESTORE -> isThere(object) ? s3.restore(object) : null;
      case REPAIR -> new ObjectChange(object, null, null);
    };
  }

  private ObjectChange put(ObjectLocation object, String content) {
    return s3.put(object, content.getBytes(StandardCharsets.UTF_8));
  }

  private @Nullable ObjectChange deleteVersion(ObjectLocation object, List<VersionId> versions) {
    return versions.isEmpty() ? null : s3.deleteVersion(object, versions.getFirst());
  }

  /// An absent object with versions is hidden by a delete marker.
  private boolean isHidden(ObjectLocation object) {
    return !isThere(object) && !s3.versions(object).isEmpty();
  }

  /// Whether anything was ever put there, and is not gone for good.
  boolean knows(ObjectLocation object) {
    return isThere(object) || !s3.versions(object).isEmpty();
  }

  /// Uploads an object without an event, and returns its row from before Contactsheet.
  MetadataEntry original(ObjectLocation object) {
    note(new Step.Original(object));
    s3.put(object, "before Contactsheet".getBytes(StandardCharsets.UTF_8));
    var metadata = Objects.requireNonNull(s3.objects(object.bucket()).get(object.key()));
    var least = ObjectMetadata.of(metadata.size(), metadata.lastModified());
    return MetadataEntry.of(object, new Observation.Found(least), Stamp.NONE);
  }

  private boolean isThere(ObjectLocation object) {
    return s3.observe(object) instanceof ObservationResult.Observed(Observation.Found _);
  }
}
