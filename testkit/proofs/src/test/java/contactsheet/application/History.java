package contactsheet.application;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.adapter.inmemory.InMemoryObjectStore;
import contactsheet.application.port.in.FindObjectMetadata.Listing;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.ContentType;
import contactsheet.domain.Deadline;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.ObjectSelection;
import contactsheet.model.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// A history of two objects, one of them in a bucket that keeps versions, and of their events,
/// which are delivered late, again and again, in any order, to handlers that may crash. The keys
/// have no suffix of a picture, and every upload may change whether an object is one.
final class History {
  private static final List<ObjectLocation> OBJECTS =
      List.of(ObjectLocation.of("plain", "cat"), ObjectLocation.of("versioned", "cat"));

  private static final ContentType PICTURE = new ContentType("image/png");
  private static final ContentType TEXT = new ContentType("text/plain");

  /// The possible actions.
  enum Action {
    PUT,
    DELETE,
    DELETE_VERSION,
    UNDELETE,
    EXPIRE,
    RESTORE,
    FORGET_TOMBSTONE,
    DELIVER,
    CRASH_BEFORE_SAVING,
    CRASH_AFTER_SAVING,
    WAIT
  }

  /// @param choice the choice of a version, of an event or of a time in minutes, where there is one
  record Step(Action action, int object, int choice) {}

  private final SettableClock clock = new SettableClock();
  private final InMemoryObjectStore s3 = new InMemoryObjectStore(clock);
  private final InMemoryMetadataStore table = InMemoryMetadataStore.keyedByFilenameAndBucket();
  private final List<ObjectChange> events = new ArrayList<>();

  private final ObjectSelection selection;

  History(ObjectSelection selection) {
    this.selection = selection;
    s3.createBucket(OBJECTS.getFirst().bucket());
    s3.createVersionedBucket(OBJECTS.getLast().bucket());
    s3.subscribe(events::add);
  }

  /// Goes a step, or nowhere where there is nothing to do it with.
  void go(Step step) {
    var object = OBJECTS.get(step.object());
    switch (step.action()) {
      case PUT -> put(object, step.choice());
      case DELETE -> s3.delete(object);
      case DELETE_VERSION -> deleteVersion(object, step.choice());
      case UNDELETE -> undelete(object);
      case EXPIRE -> expire(object);
      case RESTORE -> restore(object);
      case FORGET_TOMBSTONE -> forgetTombstone(object);
      case DELIVER -> deliverOne(step.choice(), table);
      case CRASH_BEFORE_SAVING -> deliverOne(step.choice(), new CrashingStore(table, false));
      case CRASH_AFTER_SAVING -> deliverOne(step.choice(), new CrashingStore(table, true));
      case WAIT -> clock.advance(Duration.ofMinutes(step.choice()));
    }
  }

  /// Delivers every event at least once, half of them twice, shuffled, in batches.
  void deliverEverything(long shuffle) {
    var random = new Random(shuffle);
    var deliveries = new ArrayList<>(events);
    events.stream().filter(_ -> random.nextBoolean()).forEach(deliveries::add);
    Collections.shuffle(deliveries, random);
    while (!deliveries.isEmpty()) {
      var batch = deliveries.subList(0, Math.min(1 + random.nextInt(4), deliveries.size()));
      for (var outcome : record(new ChangeBatch(batch), table)) {
        if (outcome instanceof Outcome.Failed failed) {
          throw new AssertionError("nothing is broken, but " + failed);
        }
      }
      batch.clear();
    }
  }

  /// Returns the objects in the buckets that are selected for the table.
  Map<ObjectLocation, ObjectMetadata> bucket() {
    var found = new TreeMap<ObjectLocation, ObjectMetadata>();
    for (var object : OBJECTS) {
      s3.objects(object.bucket())
          .forEach(
              (key, metadata) -> found.put(new ObjectLocation(object.bucket(), key), metadata));
    }
    if (selection == ObjectSelection.IMAGES) {
      found.values().removeIf(metadata -> !PICTURE.equals(metadata.contentType()));
    }
    return found;
  }

  /// Returns the rows that readers see.
  Map<ObjectLocation, ObjectMetadata> table() {
    var reader = new FindObjectMetadataService(table);
    var found = new TreeMap<ObjectLocation, ObjectMetadata>();
    for (var object : OBJECTS) {
      switch (reader.list(new PageQuery(object.bucket(), "", null, PageQuery.MAX_LIMIT))) {
        case Listing.RecordedPage(var entries, _) ->
            entries.forEach(entry -> found.put(entry.location(), entry.metadata()));
        case Listing.Unavailable(var failure) -> throw new AssertionError(failure);
      }
    }
    return found;
  }

  private void put(ObjectLocation object, int choice) {
    s3.put(object, new byte[choice], choice % 2 == 0 ? PICTURE : TEXT, Map.of());
  }

  private void deleteVersion(ObjectLocation object, int choice) {
    var versions = s3.versions(object);
    if (!versions.isEmpty()) {
      s3.deleteVersion(object, versions.get(choice % versions.size()));
    }
  }

  /// An absent object with versions is hidden by a delete marker.
  private void undelete(ObjectLocation object) {
    if (!isThere(object) && !s3.versions(object).isEmpty()) {
      s3.undelete(object);
    }
  }

  private void expire(ObjectLocation object) {
    if (isThere(object)) {
      s3.expire(object);
    }
  }

  private void restore(ObjectLocation object) {
    if (isThere(object)) {
      s3.restore(object);
    }
  }

  private boolean isThere(ObjectLocation object) {
    return s3.objects(object.bucket()).containsKey(object.key());
  }

  private void forgetTombstone(ObjectLocation object) {
    if (table.find(object) instanceof FindResult.Stored(MetadataEntry.Removed _)) {
      table.forget(object);
    }
  }

  private void deliverOne(int choice, MetadataStore store) {
    if (!events.isEmpty()) {
      record(new ChangeBatch(List.of(events.get(choice % events.size()))), store);
    }
  }

  private List<Outcome> record(ChangeBatch batch, MetadataStore store) {
    var end = clock.instant().plusSeconds(60);
    return new RecordObjectChangesService(s3, store, clock, 4, selection)
        .record(batch, new Deadline(end, end));
  }
}
