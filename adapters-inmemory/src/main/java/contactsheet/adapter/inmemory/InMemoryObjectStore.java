package contactsheet.adapter.inmemory;

import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.BucketName;
import contactsheet.domain.ContentType;
import contactsheet.domain.Encryption;
import contactsheet.domain.Failure;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.StorageClass;
import contactsheet.domain.VersionId;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A small strict S3 in memory: strongly consistent, with and without versions, and with events.
///
/// Every change returns its event, and sends it to the subscribers on the caller's thread when the
/// change is visible. Calls that S3 would refuse throw an exception with a sentence: a bucket has
/// to be created first, and a version has to exist to be deleted. Contents are not kept: only their
/// sizes are, and the metadata of objects with the suffix of a picture. Safe for use by many
/// threads.
public final class InMemoryObjectStore implements ObjectMetadataSource, ObjectListing {
  private final Buckets buckets = new Buckets();
  private final List<Consumer<ObjectChange>> subscribers = new CopyOnWriteArrayList<>();
  private final InstantSource clock;
  private final Function<byte[], Optional<ImageProperties>> pictures;

  /// The metadata of the last upload, which objects of the same content share: a bucket of many
  /// such objects takes little memory.
  private @Nullable ObjectMetadata latest;

  /// A store that looks into no picture.
  ///
  /// @param clock the clock for the times of uploads and events
  public InMemoryObjectStore(InstantSource clock) {
    this(clock, _ -> Optional.empty());
  }

  /// @param clock the clock for the times of uploads and events
  /// @param pictures the function that reads a picture's metadata from its whole file; it returns
  ///     nothing for other files
  public InMemoryObjectStore(
      InstantSource clock, Function<byte[], Optional<ImageProperties>> pictures) {
    this.clock = clock;
    this.pictures = pictures;
  }

  /// Creates a bucket without versions.
  ///
  /// @throws IllegalStateException if there is such a bucket already
  public synchronized void createBucket(BucketName name) {
    buckets.create(name, false);
  }

  /// Creates a bucket that keeps every version, and in which a delete leaves a marker.
  ///
  /// @throws IllegalStateException if there is such a bucket already
  public synchronized void createVersionedBucket(BucketName name) {
    buckets.create(name, true);
  }

  /// Sends the event of every change from now on to `subscriber`.
  public void subscribe(Consumer<ObjectChange> subscriber) {
    subscribers.add(subscriber);
  }

  /// Uploads an object, or overwrites it.
  public ObjectChange put(ObjectLocation location, byte[] content) {
    return put(location, content, null, Map.of());
  }

  /// Uploads an object, or overwrites it.
  ///
  /// @param userMetadata the user metadata, by lower-case names without `x-amz-meta-`
  /// @throws IllegalStateException if there is no such bucket
  public ObjectChange put(
      ObjectLocation location,
      byte[] content,
      @Nullable ContentType contentType,
      Map<String, String> userMetadata) {
    var image = location.key().namesAnImage() ? pictures.apply(content).orElse(null) : null;
    var upload = Upload.of(content, contentType, userMetadata, image, clock.instant());
    return change(
        location,
        history -> history.put(id -> shared(upload.as(id))),
        VersionHistory::nextSequencer);
  }

  /// Deletes an object; in a versioned bucket, by a marker. S3 calls it a success where there is
  /// nothing to delete, and so does this, with an event.
  ///
  /// @throws IllegalStateException if there is no such bucket
  public ObjectChange delete(ObjectLocation location) {
    return change(location, VersionHistory::delete, VersionHistory::nextSequencer);
  }

  /// Deletes one version for good. Afterwards the newest remaining version is the object's current
  /// one.
  ///
  /// @throws IllegalStateException if there is no such version
  public ObjectChange deleteVersion(ObjectLocation location, VersionId id) {
    return change(
        location,
        history -> check(history.deleteVersion(id), "no version " + id + " of " + location),
        VersionHistory::nextSequencer);
  }

  /// Brings a deleted object back, by deleting the marker that hides it.
  ///
  /// @throws IllegalStateException if no marker does
  public ObjectChange undelete(ObjectLocation location) {
    return change(
        location,
        history -> check(history.undelete(), "no delete marker hides " + location),
        VersionHistory::nextSequencer);
  }

  /// Deletes an object as a lifecycle rule does: its event has no sequencer.
  ///
  /// @throws IllegalStateException if there is no such object
  public ObjectChange expire(ObjectLocation location) {
    return change(
        location,
        history -> {
          check(history.current() instanceof Observation.Found, "nothing to expire: " + location);
          history.delete();
        },
        (_, _) -> null);
  }

  /// Ends the restoration of an archived object: nothing that can be observed here changes, and its
  /// event has no sequencer.
  ///
  /// @throws IllegalStateException if there is no such object
  public ObjectChange restore(ObjectLocation location) {
    return change(
        location,
        history ->
            check(
                history.current() instanceof Observation.Found, "nothing to restore: " + location),
        (_, _) -> null);
  }

  /// Moves an object to another storage class without an event, like a lifecycle rule whose
  /// transitions are not among the bucket's events.
  ///
  /// @throws IllegalStateException if there is no such object
  public void changeStorageClass(ObjectLocation location, StorageClass storageClass) {
    redescribe(location, before -> before.withStorageClass(storageClass));
  }

  /// Encrypts an object in another way, in place: its time and its ETag stay, and S3 sends no
  /// event.
  ///
  /// @throws IllegalStateException if there is no such object
  public void changeEncryption(ObjectLocation location, Encryption encryption) {
    redescribe(location, before -> before.withEncryption(encryption));
  }

  private synchronized void redescribe(
      ObjectLocation location, UnaryOperator<ObjectMetadata> metadata) {
    var history = buckets.get(location.bucket()).of(location.key());
    check(history.redescribe(metadata), "nothing to change: " + location);
  }

  /// The ids of an object's versions, delete markers included, the newest first: a copy.
  public synchronized List<VersionId> versions(ObjectLocation location) {
    return buckets.get(location.bucket()).of(location.key()).ids();
  }

  /// Returns a copy of a bucket's current objects, in the order of the keys.
  ///
  /// @throws IllegalStateException if there is no such bucket
  public synchronized SortedMap<ObjectKey, ObjectMetadata> objects(BucketName name) {
    return buckets.get(name).objects();
  }

  @Override
  public synchronized ObservationResult observe(ObjectLocation location) {
    var bucket = buckets.find(location.bucket());
    return bucket == null
        ? new ObservationResult.NotObserved(Failure.permanent(Buckets.missing(location.bucket())))
        : new ObservationResult.Observed(bucket.observe(location.key()));
  }

  /// @throws IllegalArgumentException if the limit is less than 1
  @Override
  public synchronized ListingResult list(
      BucketName name, String prefix, @Nullable ObjectKey after, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a page of " + limit + " objects: at least 1 is needed");
    }
    var bucket = buckets.find(name);
    if (bucket == null) {
      return new ListingResult.NotListed(Failure.permanent(Buckets.missing(name)));
    }
    var found = bucket.list(prefix, after, limit + 1);
    var more = found.size() > limit;
    return new ListingResult.ObjectPage(more ? found.subList(0, limit) : found, more);
  }

  private ObjectMetadata shared(ObjectMetadata metadata) {
    if (latest != null && latest.equals(metadata)) {
      return latest;
    }
    latest = metadata;
    return metadata;
  }

  private ObjectChange change(
      ObjectLocation location,
      Consumer<VersionHistory> what,
      BiFunction<VersionHistory, ObjectKey, @Nullable Sequencer> sequencer) {
    var change = changed(location, what, sequencer);
    subscribers.forEach(subscriber -> subscriber.accept(change));
    return change;
  }

  private synchronized ObjectChange changed(
      ObjectLocation location,
      Consumer<VersionHistory> what,
      BiFunction<VersionHistory, ObjectKey, @Nullable Sequencer> sequencer) {
    var history = buckets.get(location.bucket()).of(location.key());
    what.accept(history);
    return new ObjectChange(location, sequencer.apply(history, location.key()), clock.instant());
  }

  private static void check(boolean allowed, String otherwise) {
    if (!allowed) {
      throw new IllegalStateException(otherwise);
    }
  }
}
