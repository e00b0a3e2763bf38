package contactsheet.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.adapter.inmemory.InMemoryObjectStore;
import contactsheet.application.port.out.MetadataStore.ListResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.contract.jqwik.HistoryArbitraries;
import contactsheet.contract.jqwik.ObjectAction;
import contactsheet.domain.BucketName;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import contactsheet.model.SettableClock;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The law, tested only with the generators of the test kit, as a user tests his own handling of
/// events.
class PublishedHistoriesProperties {
  private static final BucketName BUCKET = new BucketName("photos");
  private static final SettableClock CLOCK = new SettableClock();

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void however_events_are_delivered_the_table_equals_the_bucket(
      @ForAll("delivered") Delivered delivered) {
    var s3 = delivered.bucket().s3();
    var table = InMemoryMetadataStore.keyedByFilename();
    var service = new RecordObjectChangesService(s3, table, CLOCK, 4);
    var end = CLOCK.instant().plusSeconds(60);
    for (var batch : delivered.batches()) {
      service.record(new ChangeBatch(batch), new Deadline(end, end));
    }
    var expected = List.copyOf(s3.objects(BUCKET).values());
    var page = (ListResult.EntryPage) table.list(BUCKET, "", null, 1000);
    assertEquals(expected, page.entries().stream().map(MetadataEntry.Recorded::metadata).toList());
  }

  @Provide
  Arbitrary<Delivered> delivered() {
    var places = Arbitraries.of("cat.jpg", "é+ 100%25").map(it -> ObjectLocation.of("photos", it));
    return HistoryArbitraries.historiesOf(places)
        .map(PlayedBucket::after)
        .flatMap(
            bucket ->
                HistoryArbitraries.batchesOf(bucket.events())
                    .map(batches -> new Delivered(bucket, batches)));
  }

  /// A history that is over, and how its events are delivered.
  record Delivered(PlayedBucket bucket, List<List<ObjectChange>> batches) {}

  /// A bucket with versions in which a history was played, and the events that came of it.
  record PlayedBucket(InMemoryObjectStore s3, List<ObjectChange> events) {
    static PlayedBucket after(List<ObjectAction> history) {
      var s3 = new InMemoryObjectStore(CLOCK);
      s3.createVersionedBucket(BUCKET);
      var events = new ArrayList<ObjectChange>();
      s3.subscribe(events::add);
      history.forEach(action -> play(s3, action));
      return new PlayedBucket(s3, List.copyOf(events));
    }

    /// Leaves out what cannot be done.
    private static void play(InMemoryObjectStore s3, ObjectAction action) {
      var place = action.location();
      var versions = s3.versions(place);
      var there = s3.observe(place) instanceof ObservationResult.Observed(Observation.Found _);
      switch (action.kind()) {
        case PUT -> s3.put(place, new byte[action.size()]);
        case DELETE -> s3.delete(place);
        case DELETE_NEWEST_VERSION ->
            versions.stream().limit(1).forEach(it -> s3.deleteVersion(place, it));
        case DELETE_OLDEST_VERSION ->
            versions.reversed().stream().limit(1).forEach(it -> s3.deleteVersion(place, it));
        case UNDELETE -> onlyIf(!there && !versions.isEmpty(), () -> s3.undelete(place));
        case EXPIRE -> onlyIf(there, () -> s3.expire(place));
        case RESTORE -> onlyIf(there, () -> s3.restore(place));
      }
    }

    private static void onlyIf(boolean possible, Runnable action) {
      if (possible) {
        action.run();
      }
    }
  }
}
